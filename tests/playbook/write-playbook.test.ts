import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { replaceRange, setFrontMatterValue, setStepId } from '../../core/playbook/write-playbook';
import { examplePlaybook } from '../support/a-playbook';

/** What an edit may not touch: everything before the first and behind the last difference. */
function difference(before: string, after: string): { removed: string; added: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end))
    end++;
  return { removed: before.slice(start, before.length - end), added: after.slice(start, after.length - end) };
}

test('pins a derived id and adds nothing else', () => {
  const playbook = parsePlaybook(examplePlaybook);
  const text = setStepId(examplePlaybook, playbook, 'call-we-have-no-budget', 'no-budget');
  expect(difference(examplePlaybook, text)).toEqual({ removed: '', added: '{#no-budget}' });
  expect(parsePlaybook(text).steps.find((step) => step.kind === 'objection')).toMatchObject({
    id: 'no-budget',
    isDerivedId: false,
  });
});

test('renames an id and every condition that names it', () => {
  const text = setStepId(examplePlaybook, parsePlaybook(examplePlaybook), 'real-reason', 'why-not');
  const playbook = parsePlaybook(text);
  expect(playbook.diagnostics).toEqual([]);
  expect(text).toBe(examplePlaybook.replaceAll('real-reason', 'why-not'));
});

test('refuses an id that is taken, that is none, and reading matter', () => {
  const playbook = parsePlaybook(examplePlaybook);
  expect(setStepId(examplePlaybook, playbook, 'change', 'verdict')).toBe(examplePlaybook);
  expect(setStepId(examplePlaybook, playbook, 'change', 'Two Words')).toBe(examplePlaybook);
  expect(setStepId(examplePlaybook, playbook, 'call-read-hello-it-is', 'opener')).toBe(examplePlaybook);
});

test('a replaced range leaves all that is around it', () => {
  const { steps } = parsePlaybook(examplePlaybook);
  const step = steps.find(({ id }) => id === 'budget');
  if (!step) throw new Error('no step');
  const text = replaceRange(examplePlaybook, step.range.start, step.range.end, '::question[New?]{#budget}');
  expect(parsePlaybook(text).steps.find(({ id }) => id === 'budget')?.text).toBe('New?');
  expect(text.slice(0, step.range.start)).toBe(examplePlaybook.slice(0, step.range.start));
});

test('a front-matter value changes its own line only', () => {
  const text = setFrontMatterValue(examplePlaybook, 'owner', 'Ann: sales');
  expect(text).toBe(examplePlaybook.replace('owner: Sales coaching', 'owner: "Ann: sales"'));
  expect(setFrontMatterValue(examplePlaybook, 'tags', '[a]')).toBe(
    examplePlaybook.replace('2027-06-30\n', '2027-06-30\ntags: [a]\n'),
  );
  expect(setFrontMatterValue('no head', 'owner', 'x')).toBe('no head');
});

const words = fc
  .array(
    fc.constantFrom(
      'price',
      '10:30am',
      '3:1',
      'Ärger',
      '日本',
      '*bold*',
      '`code`',
      'a|b',
      '{x}',
      'mailto:a@b.c',
      '&amp;',
      '😀',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.join(' '));
const block = fc.oneof(
  words.map((text) => [`- [ ] ${text}`]),
  words.map((text) => [`*  [x] ${text}`, `   more ${text}`, '', `   below ${text}`]),
  words.map((text) => [`::question[${text}]`]),
  words.map((text) => [`::question[${text}]{type=yes-no   required}  `]),
  words.map((text) => [`:::objection[${text}]`, `${text}\t`, '', '> quoted', ':::']),
  words.map((text) => [`:::score[${text}]{max=4}`, text, ':::   ']),
  words.map((text) => [`> ${text}`, `lazy ${text}`]),
  words.map((text) => ['```mermaid', `graph TD; ${text}`, '```']),
  words.map((text) => ['| a | b |', '|---|---|', `| ${text.replaceAll('|', '/')} | x |`]),
  words.map((text) => [`### ${text}`]),
);
const phase = (name: string) =>
  fc
    .array(block, { maxLength: 5 })
    .map((blocks) => [`## ${name}`, '', ...blocks.flatMap((lines) => [...lines, ''])]);
const anyPlaybook = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    head: fc.constantFrom([], ['---', 'id: a', 'title: "B: c"', '---', '']),
    phases: fc.tuple(phase('Prepare'), phase('Call'), phase('Review')),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ mark, head, phases, lineEnd }) => mark + [...head, ...phases.flat()].join(lineEnd));

test('every position gives back the source that it names', () => {
  fc.assert(
    fc.property(anyPlaybook, (text) => {
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
      const playbook = parsePlaybook(text);
      for (const { range, ...step } of playbook.steps) {
        const source = text.slice(range.start, range.end);
        if (step.kind === 'prose') expect(source).toBe(step.body);
        if (step.kind === 'question') expect(source).toMatch(/^::question\[/);
        if (step.kind === 'objection' || step.kind === 'score')
          expect(source).toMatch(/^:::(objection|score)\[[\s\S]*:::[ \t]*$/);
        if (step.kind === 'objection') expect(source).toContain(step.body);
        const line = lines[range.line - 1] ?? '';
        expect(source.startsWith(line.slice(range.column - 1).split('\t')[0] ?? '')).toBe(true);
      }
      for (const { range } of playbook.diagnostics) {
        expect(range.line).toBeGreaterThan(0);
        expect(range.column).toBeGreaterThan(0);
        expect(range.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 150 },
  );
});

test('pinning every id keeps every other byte, and the ids hold', () => {
  fc.assert(
    fc.property(anyPlaybook, (start) => {
      let text = start;
      let count = 0;
      for (const original of parsePlaybook(start).steps) {
        if (original.kind === 'prose') continue;
        const playbook = parsePlaybook(text);
        const step = playbook.steps.find((one) => one.isDerivedId && one.kind === original.kind);
        if (!step) continue;
        const id = `pinned-${count++}`;
        const after = setStepId(text, playbook, step.id, id);
        expect(difference(text, after).removed).toBe('');
        expect(after.replace(new RegExp(` ?\\{#${id}\\}|#${id} ?`), '')).toBe(text);
        const changed = parsePlaybook(after).steps.find((one) => one.id === id);
        expect(changed).toMatchObject({ kind: step.kind, text: step.text, isDerivedId: false });
        text = after;
      }
    }),
    { numRuns: 60 },
  );
});
