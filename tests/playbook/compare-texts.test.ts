import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts, countChangedLines } from '../../core/playbook/compare-texts';

test('a word that changed is told within its line, and nothing else is', () => {
  const lines = compareTexts('One\nAsk about the budget\nThree', 'One\nAsk about the team\nThree');
  expect(lines.map(({ line, isChanged }) => [line, isChanged])).toEqual([
    [1, false],
    [2, true],
    [3, false],
  ]);
  expect(lines[1]?.words).toEqual([
    { kind: 'same', text: 'Ask about the ' },
    { kind: 'removed', text: 'budget' },
    { kind: 'added', text: 'team' },
  ]);
});

test('words that changed side by side are one change', () => {
  expect(compareTexts('I saw it all today', 'I read them now today')[0]?.words).toEqual([
    { kind: 'same', text: 'I ' },
    { kind: 'removed', text: 'saw it all' },
    { kind: 'added', text: 'read them now' },
    { kind: 'same', text: ' today' },
  ]);
});

test('lines that came and lines that went are told at their place', () => {
  const lines = compareTexts('a\nb\nc', 'a\nc\nd');
  expect(lines.filter(({ isChanged }) => isChanged).map(({ line, words }) => [line, words])).toEqual([
    [2, [{ kind: 'removed', text: 'b' }]],
    [3, [{ kind: 'added', text: 'd' }]],
  ]);
});

test('the same text has no change, whatever ends its lines', () => {
  expect(countChangedLines(compareTexts('a\r\nb\r\n', 'a\nb\n'))).toBe(0);
});

const someText = fc
  .array(fc.constantFrom('budget', 'team', 'ask', 'why', '', '- [ ] read', 'ask why'), { maxLength: 30 })
  .map((lines) => lines.join('\n'));

test('both texts can be read back from what is shown', () => {
  fc.assert(
    fc.property(someText, someText, (earlier, later) => {
      const rebuild = (leftOut: string) =>
        compareTexts(earlier, later)
          .map(({ words }) => ({
            has: words.some(({ kind }) => kind !== leftOut),
            text: words
              .filter(({ kind }) => kind !== leftOut)
              .map(({ text }) => text)
              .join(''),
          }))
          .filter(({ has }) => has)
          .map(({ text }) => text)
          .join('\n');
      expect(rebuild('removed')).toBe(later);
      expect(rebuild('added')).toBe(earlier);
    }),
  );
});
