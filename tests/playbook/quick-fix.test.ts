import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import type { Diagnostic } from '../../core/playbook/playbook';
import {
  applyEdits,
  pinIdFixes,
  type QuickFix,
  quickFixesFor,
  type TextEdit,
} from '../../core/playbook/quick-fix';
import { examplePlaybook } from '../support/a-playbook';
import { lintCases, playbookWith } from '../support/lint-cases';

function fixesOf(text: string, rule: string): { diagnostic: Diagnostic; fixes: readonly QuickFix[] } {
  const playbook = parsePlaybook(text);
  const diagnostic = playbook.diagnostics.find((one) => one.rule === rule);
  if (!diagnostic) throw new Error(`no finding ${rule}`);
  return { diagnostic, fixes: quickFixesFor(text, playbook, diagnostic) };
}
function firstFixed(text: string, rule: string): string {
  const fix = fixesOf(text, rule).fixes[0];
  return fix ? applyEdits(text, fix.edits) : text;
}
const problems = (text: string, severity?: 'error') =>
  parsePlaybook(text).diagnostics.filter((one) => severity === undefined || one.severity === severity);
const stepIds = (text: string) => parsePlaybook(text).steps.map((step) => step.id);

/** The pieces of the text that no edit names. */
function untouched(text: string, edits: readonly TextEdit[]): string[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  return [
    ...sorted.map((edit, index) => text.slice(sorted[index - 1]?.end ?? 0, edit.start)),
    text.slice(sorted.at(-1)?.end ?? 0),
  ];
}

const endings: [string, (text: string) => string][] = [
  ['LF', (text) => text],
  ['CR LF and a byte order mark', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
];
const fixable = lintCases.filter(([rule]) => rule !== 'file-too-large');

describe.each(endings)('with %s', (_, write) => {
  test.each(fixable)(
    'every fix of %s at %i:%i ends it and begins no other',
    (rule, _line, _column, source) => {
      const text = write(source);
      const { diagnostic, fixes } = fixesOf(text, rule);
      for (const fix of fixes) {
        const fixed = applyEdits(text, fix.edits);
        const left = problems(fixed).filter((one) => one.rule === rule && one.message === diagnostic.message);
        const before = problems(text).filter(
          (one) => one.rule === rule && one.message === diagnostic.message,
        );
        expect(left.length, fix.title).toBeLessThan(before.length);
        expect(problems(fixed, 'error').length, fix.title).toBeLessThanOrEqual(
          problems(text, 'error').length,
        );
        if (fix.isSafe) expect(stepIds(fixed), fix.title).toEqual(stepIds(text));
      }
    },
  );
});

test('only these cases leave the mending to the author', () => {
  const fixed = new Set(
    fixable.filter(([rule, , , text]) => fixesOf(text, rule).fixes.length > 0).map(([rule]) => rule),
  );
  const others = new Set(fixable.map(([rule]) => rule).filter((rule) => !fixed.has(rule)));
  expect([...others].toSorted()).toEqual([
    'bad-merge-field',
    'bad-when',
    'diagram-empty',
    'diagram-settings',
    'diagram-too-long',
    'empty-objection',
    'empty-text',
    'front-matter-refused-key',
    'front-matter-value',
    'liquid-tag',
    'phase-order',
    'remote-picture',
    'repeated-phase',
    'step-outside-phase',
    'too-much-markup',
    'unsafe-link',
    'when-unknown-step',
    'when-without-answer',
  ]);
});

const first: [rule: string, before: string, after: string][] = [
  ['unknown-saves', '::question[Q]{#q saves=deal.competitr}', '::question[Q]{#q saves=deal.competitor}'],
  ['unknown-attribute', '::question[Q]{#q requird}', '::question[Q]{#q required}'],
  ['bad-type', '::question[Q]{#q type=txt}', '::question[Q]{#q type=text}'],
  ['unknown-directive', '::qestion[Q]{#q}', '::question[Q]{#q}'],
  ['bad-merge-field', '{{ deal.competitor | upcas }}', '{{ deal.competitor | upcase }}'],
  ['link-with-spaces', '[c](tel:{{ contact.phone }})', '[c](tel:{{contact.phone}})'],
  [
    'filter-in-table',
    '| a |\n|---|\n| {{ deal.competitor | upcase }} |',
    '| a |\n|---|\n| {{ deal.competitor \\| upcase }} |',
  ],
  [
    'unclosed-directive',
    ':::objection[No]{#no}\nBody.\n\nMore.\n\n::question[Q]{#q}',
    ':::objection[No]{#no}\nBody.\n\nMore.\n:::\n\n::question[Q]{#q}',
  ],
  [
    'when-impossible',
    '::question[Q]{#q options="A | B"}\n\n- [ ] Two {#two when="q = C"}',
    '::question[Q]{#q options="A | B | C"}\n\n- [ ] Two {#two when="q = C"}',
  ],
  [
    'when-unknown-step',
    '::question[Q]{#budget}\n\n- [ ] Two {#two when="budgit = C"}',
    '::question[Q]{#budget}\n\n- [ ] Two {#two when="budget = C"}',
  ],
  [
    'missing-options',
    '::question[Q]{#q type=choice}\n\n- [ ] A {#a when="q = Yes"}\n- [ ] B {#b when="q = No"}',
    '::question[Q]{#q type=choice options="Yes | No"}\n\n- [ ] A {#a when="q = Yes"}\n- [ ] B {#b when="q = No"}',
  ],
  [
    'options-besides-picklist',
    '::question[Q]{#q options="Rain" saves=deal.realLossReason}',
    '::question[Q]{#q saves=deal.realLossReason}',
  ],
  ['indented-step', '    - [ ] One {#one}', '- [ ] One {#one}'],
  ['item-without-checkbox', '- [ ] One\n- Two', '- [ ] One\n- [ ] Two'],
  ['misplaced-attributes', '- [ ] One {#one} more', '- [ ] One more {#one}'],
];
test.each(first)('the first fix of %s', (rule, before, after) => {
  expect(firstFixed(playbookWith(before), rule)).toBe(playbookWith(after));
});

const values: [key: string, before: string, after: string][] = [
  ['pools: [old-no, declined]', 'pools: old-no', 'pools: [old-no]'],
  ['pools: [old-no, declined]', 'pools: [old-no, old-no]', 'pools: [old-no]'],
  ['review-by: 2027-06-30', 'review-by: 2027/6/30', 'review-by: 2027-06-30'],
  ['owner: Sales coaching', 'owner: 12', 'owner: "12"'],
  ['id: dead-lead-review', 'id: Dead Lead', 'id: dead-lead'],
];
test.each(values)('a value in the place of %s: %s', (line, before, after) => {
  const text = examplePlaybook.replace(line, before);
  expect(firstFixed(text, 'front-matter-value')).toBe(examplePlaybook.replace(line, after));
});

test('a missing id and title are those that the file has already', () => {
  const text = examplePlaybook.replace(/^(id|title):.*\n/gm, '');
  const playbook = parsePlaybook(text, { fileName: 'dead-lead.md' });
  const fixes = playbook.diagnostics.flatMap((one) => quickFixesFor(text, playbook, one));
  expect(fixes.map(({ title, isSafe }) => [title, isSafe])).toEqual([
    ['Add “id: dead-lead”', true],
    ['Add “title: "dead-lead"”', true],
  ]);
});

test('a pinned id is the one that the step had, and all are pinned at once', () => {
  const { one, all } = pinIdFixes(examplePlaybook, parsePlaybook(examplePlaybook));
  const text = applyEdits(examplePlaybook, all?.edits ?? []);
  expect([...one.keys()]).toEqual(['call-we-have-no-budget']);
  expect(text).toBe(
    examplePlaybook.replace('[We have no budget]', '[We have no budget]{#call-we-have-no-budget}'),
  );
  expect(stepIds(text)).toEqual(stepIds(examplePlaybook));
  expect(pinIdFixes(text, parsePlaybook(text))).toEqual({ one: new Map(), all: null });
});

test('any fix keeps all text outside of its ranges, and a safe one settles its finding for good', () => {
  const piece = fc.constantFrom(...first.map(([, before]) => before));
  const noise = fc.constantFrom(
    'Plain words.',
    '> a quote',
    '- a list',
    '### More',
    '| a | b |\n|---|---|\n| 1 | 2 |',
  );
  const part = fc.array(fc.oneof(piece, noise), { maxLength: 4 }).map((pieces) => pieces.join('\n\n'));
  fc.assert(
    fc.property(part, part, fc.boolean(), (prepare, call, isWindows) => {
      const source = playbookWith(prepare, call);
      const text = isWindows ? source.replaceAll('\n', '\r\n') : source;
      const playbook = parsePlaybook(text);
      for (const diagnostic of playbook.diagnostics) {
        for (const fix of quickFixesFor(text, playbook, diagnostic)) {
          const fixed = applyEdits(text, fix.edits);
          const sorted = fix.edits.toSorted((a, b) => a.start - b.start);
          const rebuilt = untouched(text, fix.edits).flatMap((kept, index) => [
            kept,
            sorted[index]?.text ?? '',
          ]);
          expect(rebuilt.join('')).toBe(fixed);
          if (!fix.isSafe) continue;
          expect(stepIds(fixed)).toEqual(stepIds(text));
          const again = parsePlaybook(fixed);
          const same = again.diagnostics.filter((one) => one.rule === diagnostic.rule);
          expect(same.length).toBeLessThan(
            playbook.diagnostics.filter((one) => one.rule === diagnostic.rule).length,
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});
