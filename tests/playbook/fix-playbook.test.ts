import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixPlaybook } from '../../core/playbook/fix-playbook';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { examplePlaybook } from '../support/a-playbook';
import { lintCases, playbookWith } from '../support/lint-cases';

const parse = (text: string) => parsePlaybook(text, { fileName: 'team/found.md' });
const errorCount = (text: string) =>
  parse(text).diagnostics.filter(({ severity }) => severity === 'error').length;
const stepIds = (text: string) => parse(text).steps.map(({ id }) => id);

const mendable = [
  '[c](tel:{{ contact.phone }})',
  '| a |\n|---|\n| {{ deal.competitor | upcase }} |',
  '::question[Q]{#q type=choice options="A | B | a"}',
];

test('several findings of one text are mended at once, and each is told with its place', () => {
  const text = playbookWith(mendable.join('\n\n')).replace(/^title: .*\n/m, '');
  const fixed = fixPlaybook(text, parse);
  expect(fixed.mended.map(({ line, rule }) => [line, rule])).toEqual([
    [1, 'front-matter-missing-key'],
    [10, 'link-with-spaces'],
    [14, 'filter-in-table'],
    [16, 'repeated-option'],
  ]);
  expect(parse(fixed.text).diagnostics).toEqual([]);
});

test('what a person has to choose is left as it is', () => {
  const text = playbookWith('::question[Q]{#q type=chioce}\n\n<b>bold</b>');
  expect(fixPlaybook(text, parse)).toEqual({ text, mended: [] });
});

test('a finding that is kept for the author stays, and the others are mended', () => {
  const text = playbookWith(mendable[0] ?? '').replace(/^title: .*\n/m, '');
  const fixed = fixPlaybook(text, parse, ({ rule }) => rule !== 'front-matter-missing-key');
  expect(fixed.mended.map(({ rule }) => rule)).toEqual(['link-with-spaces']);
});

test('a byte order mark and CR LF stay, and new lines end as the others do', () => {
  const text = `\uFEFF${playbookWith(mendable[0] ?? '')
    .replace(/^title: .*\n/m, '')
    .replaceAll('\n', '\r\n')}`;
  const fixed = fixPlaybook(text, parse).text;
  expect(fixed.startsWith('\uFEFF---\r\ntitle: ')).toBe(true);
  expect(fixed.replaceAll('\r\n', '')).not.toContain('\n');
  expect(fixed).toContain('[c](tel:{{contact.phone}})');
});

test('fixing twice is fixing once, adds no error, changes no id and touches no other line', () => {
  const cases = lintCases.map(([, , , text]) => text).filter((text) => text.length < 20_000);
  const piece = fc.constantFrom(
    ...mendable,
    '- [ ] One {#one}',
    '::question[Q]{#q options="A"}',
    '> quote',
    'Words.',
  );
  const made = fc
    .tuple(fc.array(piece, { maxLength: 5 }), fc.array(piece, { maxLength: 5 }))
    .map(([prepare, call]) => playbookWith(prepare.join('\n\n'), call.join('\n\n')));
  const source = fc.oneof(made, fc.constantFrom(...cases, examplePlaybook));
  const spoilt = fc.tuple(source, fc.nat(), fc.nat({ max: 40 })).map(([text, at, length]) => {
    const start = at % text.length;
    return text.slice(0, start) + text.slice(start + length);
  });
  fc.assert(
    fc.property(fc.oneof(source, spoilt), fc.boolean(), fc.boolean(), (lf, isWindows, hasMark) => {
      const text = `${hasMark ? '\uFEFF' : ''}${isWindows ? lf.replaceAll('\n', '\r\n') : lf}`;
      const fixed = fixPlaybook(text, parse);
      expect(fixPlaybook(fixed.text, parse)).toEqual({ text: fixed.text, mended: [] });
      expect(errorCount(fixed.text)).toBeLessThanOrEqual(errorCount(text));
      expect(stepIds(fixed.text)).toEqual(stepIds(text));
      if (fixed.mended.length === 0) expect(fixed.text).toBe(text);
      // A safe fix rewrites its own line or puts one in: every other line is there, in its order.
      const parts = diffArrays(text.split('\n'), fixed.text.split('\n'));
      const changed = parts.filter(({ removed }) => removed).flatMap(({ value }) => value);
      expect(changed.length).toBeLessThanOrEqual(fixed.mended.length);
    }),
    { numRuns: 150 },
  );
});
