import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertText } from '../../core/playbook/convert-text';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { isPlaybookText, proposeConversion } from '../../core/playbook/propose-conversion';

const head = { id: 'old-notes', title: 'Old notes', goal: '' };
const plainText = `# Winning them back

We call customers who went quiet. It takes ten minutes.

## Before you dial

- Read the last order
- Find one thing that changed
  - in their market
  - in ours

## The conversation

> Hello, it is a year since we spoke.

What changed since then?
Who else should be asked?

1. Who decides now?
2. What would make it worth an hour?

If they say "we have no budget": ask what waiting costs.

### Objections

#### Too expensive

Compared to what?

## Afterwards

* Write down what you heard
* Set a date
`;

const everything = (text: string) => proposeConversion(text, 'notes.md').proposals.map(({ id }) => id);
const convertAll = (text: string) =>
  convertText(text, proposeConversion(text, 'notes.md'), head, new Set(everything(text)));
const errorsOf = (text: string) =>
  parsePlaybook(text, { fileName: 'notes.md' }).diagnostics.filter(({ severity }) => severity === 'error');
/** A list's number is a mark and no prose. */
const wordsOf = (text: string) =>
  text.replace(/^([ \t>*+-]*\d+[.)][ \t])+/gm, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the words stand in the text in their order, whatever stands between them. */
function standsIn(words: readonly string[], text: readonly string[]): boolean {
  let at = 0;
  for (const word of text) if (word === words[at]) at++;
  return at === words.length;
}

test('reads a plain text as prepare, call and review with their steps', () => {
  const playbook = parsePlaybook(convertAll(plainText));
  expect(playbook.steps.map(({ kind, phase, text }) => [phase, kind, text])).toEqual([
    ['prepare', 'prose', ''],
    ['prepare', 'check', 'Read the last order'],
    ['prepare', 'check', 'Find one thing that changed'],
    ['prepare', 'prose', ''],
    ['call', 'prose', ''],
    ['call', 'question', 'What changed since then?'],
    ['call', 'question', 'Who else should be asked?'],
    ['call', 'question', 'Who decides now?'],
    ['call', 'question', 'What would make it worth an hour?'],
    ['call', 'objection', 'If they say "we have no budget"'],
    ['call', 'prose', ''],
    ['call', 'objection', 'Too expensive'],
    ['review', 'prose', ''],
    ['review', 'check', 'Write down what you heard'],
    ['review', 'check', 'Set a date'],
  ]);
  expect(playbook.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('proposes title and goal', () => {
  const conversion = proposeConversion(plainText, 'notes.md');
  expect(conversion.title).toBe('Winning them back');
  expect(conversion.goal).toBe('We call customers who went quiet.');
  expect(proposeConversion('Only words', 'old_no-notes.md').title).toBe('Old no notes');
});

test('without a proposal only the head is added, the byte order mark and line ends included', () => {
  const windows = `\uFEFF${plainText.replaceAll('\n', '\r\n')}`;
  const converted = convertText(windows, proposeConversion(windows, 'notes.md'), head, new Set());
  expect(converted).toBe(
    `\uFEFF---\r\nid: old-notes\r\ntitle: "Old notes"\r\n---\r\n\r\n${windows.slice(1)}`,
  );
});

test('a head of another program keeps its lines', () => {
  const text = '---\ntags: [a]\n---\n\n# Words\n';
  expect(isPlaybookText(text)).toBe(false);
  expect(convertText(text, proposeConversion(text, 'n.md'), { ...head, goal: 'Why.' }, new Set())).toBe(
    '---\ntags: [a]\nid: old-notes\ntitle: Old notes\ngoal: Why.\n---\n\n# Words\n',
  );
});

test('a text without headings is the call as a whole, and a heading that is left out ends its phase', () => {
  const bare = convertAll('Ask first.\n\nWhat changed?\n');
  expect(parsePlaybook(bare).steps.map(({ phase, kind }) => [phase, kind])).toEqual([
    ['call', 'prose'],
    ['call', 'question'],
  ]);
  const conversion = proposeConversion(plainText, 'notes.md');
  const without = conversion.proposals
    .filter(({ words }) => words !== 'The conversation')
    .map(({ id }) => id);
  const playbook = parsePlaybook(convertText(plainText, conversion, head, new Set(without)));
  expect(new Set(playbook.steps.map(({ phase }) => phase))).toEqual(new Set(['prepare', 'review']));
});

test('tells a playbook from a plain text', () => {
  expect(isPlaybookText('---\nid: a\ntitle: A\n---\n')).toBe(true);
  expect(isPlaybookText('# Words\n')).toBe(false);
});

const sentence = fc.array(fc.stringMatching(/^[A-Za-zäöüß0-9,'"’]{1,9}$/), { minLength: 1, maxLength: 6 });
const line = fc
  .tuple(sentence, fc.constantFrom('', '.', '?', ':', '!', ' **bold**?', ' `code`', ' #', ' ?"'))
  .map(([words, end]) => `${words.join(' ')}${end}`);
const block = fc.oneof(
  line,
  fc.array(line, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n')),
  fc
    .tuple(
      fc.constantFrom('- ', '* ', '1. ', '+ ', '  - ', '- [ ] '),
      fc.array(line, { minLength: 1, maxLength: 4 }),
    )
    .map(([mark, lines]) => lines.map((one) => `${mark}${one}`).join('\n')),
  fc.tuple(line, line).map(([one, two]) => `- ${one}\n  - ${two}\n\n  ${one}`),
  line.map((one) => `> ${one}`),
  fc.tuple(line, line).map(([one, two]) => `If they say "${one}": ${two}`),
  line.map((one) => `When the customer asks ${one}`),
  fc
    .tuple(
      fc.constantFrom('# ', '## ', '### ', '#### '),
      fc.oneof(
        line,
        fc.constantFrom('Prepare', 'Call', 'Review', 'Before you call', 'Objections', 'After', ''),
      ),
    )
    .map(([mark, one]) => `${mark}${one}`),
  fc.tuple(line, fc.constantFrom('===', '---')).map(([one, under]) => `${one}\n${under}`),
  fc.constantFrom(
    '```\ncode?\n```',
    '    code?',
    '---',
    '| a | b |\n|---|---|\n| c? | d |',
    '<div>\nhtml?\n</div>',
  ),
);
const text = fc
  .tuple(
    fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n\n')), { maxLength: 14 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([blocks, end]) =>
    blocks
      .map(([one, gap]) => one + gap)
      .join('')
      .replaceAll('\n', end),
  );

test('whatever is taken: no prose is lost, and no error comes in', () => {
  fc.assert(
    fc.property(
      fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 300 })),
      fc.infiniteStream(fc.boolean()),
      (given, ticks) => {
        const conversion = proposeConversion(given, 'notes.md');
        const ids = conversion.proposals.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const none = convertText(given, conversion, head, new Set());
        for (const taken of [ids, ids.filter(() => ticks.next().value)]) {
          const converted = convertText(given, conversion, head, new Set(taken));
          expect(standsIn(wordsOf(given), wordsOf(converted))).toBe(true);
          expect(errorsOf(converted).length).toBeLessThanOrEqual(errorsOf(none).length);
          expect(isPlaybookText(converted)).toBe(true);
        }
      },
    ),
    { numRuns: 120 },
  );
});
