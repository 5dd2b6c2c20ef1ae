import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsOf, insertPassage, insertPhase, insertStep } from '../../core/playbook/insert-step';
import type { NewQuestion, NewScore, NewStep } from '../../core/playbook/new-step';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import type { Playbook } from '../../core/playbook/playbook';
import { applyEdits } from '../../core/playbook/text-edit';
import { defaultPicklists } from '../../core/settings/default-picklists';
import { examplePlaybook } from '../support/a-playbook';
import { playbookWith } from '../support/lint-cases';

const question: NewQuestion = {
  kind: 'question',
  text: 'What held you back?',
  type: 'text',
  options: [],
  saves: '',
  required: false,
  when: null,
};
const score: NewScore = {
  kind: 'score',
  text: 'I let them finish',
  type: 'number',
  options: [],
  max: 5,
  weight: 1,
  guide: 'Five: not one interruption.',
};
const check: NewStep = { kind: 'check' };
const objection: NewStep = { kind: 'objection' };
const newSteps: readonly NewStep[] = [check, objection, question, score];

const folder = new URL('../../playbooks/', import.meta.url);
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && !['README.md', 'process.md'].includes(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .flatMap((text) => [text, text.replaceAll('\n', '\r\n')])
  .map((text) => ({ text, playbook: parsePlaybook(text) }));

function insert(text: string, offset: number, step: NewStep): string {
  const inserted = insertStep(text, parsePlaybook(text), offset, step);
  return inserted ? applyEdits(text, [inserted.edit]) : text;
}
const rules = (text: string) => parsePlaybook(text).diagnostics.map(({ rule }) => rule);
const asking = (text: string) => parsePlaybook(text).steps.filter(({ kind }) => kind !== 'prose');
const placesOf = ({ steps }: Playbook) =>
  steps.filter(({ kind }) => kind !== 'prose').map(({ id, phase, text }) => [id, phase, text]);

test('an item joins the checklist below the one at the cursor, its words ready to be written over', () => {
  const text = playbookWith('- [ ] One {#one}\n- [ ] Two {#two}');
  const inserted = insertStep(text, parsePlaybook(text), text.indexOf('One'), check);
  const after = applyEdits(text, inserted ? [inserted.edit] : []);
  expect(after).toBe(playbookWith('- [ ] One {#one}\n- [ ] What is to be done {#item-1}\n- [ ] Two {#two}'));
  expect(after.slice(inserted?.start, inserted?.end)).toBe('What is to be done');
});

test('below a heading an item joins the list that follows, and a question the questions', () => {
  const text = playbookWith('- [ ] One {#one}', '::question[Q]{#q}');
  expect(insert(text, text.indexOf('## Prepare') + 3, check)).toContain(
    '## Prepare\n\n- [ ] What is to be done {#item-1}\n- [ ] One',
  );
  expect(insert(text, text.indexOf('## Call') + 3, question)).toContain(
    '## Call\n\n::question[What held you back?]{#what-held-you-back}\n::question[Q]{#q}\n\n## Review',
  );
});

test('outside of the phases a step goes to where its kind belongs, and a score always to the review', () => {
  const phaseOf = (step: NewStep, offset: number) =>
    parsePlaybook(insert(examplePlaybook, offset, step)).steps.find(
      ({ id }) => !parsePlaybook(examplePlaybook).steps.some((one) => one.id === id),
    )?.phase;
  expect(newSteps.map((step) => phaseOf(step, 0))).toEqual(['prepare', 'call', 'call', 'review']);
  const prepare = examplePlaybook.indexOf('Read the history');
  expect(newSteps.map((step) => phaseOf(step, prepare))).toEqual(['prepare', 'prepare', 'prepare', 'review']);
});

test('a list that is only read stays a list of its own', () => {
  const text = playbookWith('- a point\n- another\n\n::question[Q]{#q}\n\n* a third');
  const after = insert(text, text.indexOf('a point'), check);
  expect(after).toContain('- another\n\n* [ ] What is to be done {#item-1}\n\n::question');
  expect(rules(after)).toEqual([]);
});

test('a phase that is not there yet comes with its heading', () => {
  const text = examplePlaybook.replace('## Call', '### Call');
  const after = insert(text, 0, question);
  expect(after).toContain('## Call\n\n::question[What held you back?]{#what-held-you-back}\n\n## Review');
  expect(rules(after)).toEqual([]);
  expect(asking(insert('', 0, objection))).toHaveLength(1);
  expect(rules(insert('', 0, objection))).toEqual(['no-front-matter']);
});

test('nothing goes behind what is not closed', () => {
  const open = playbookWith('- [ ] One {#one}', '', ':::objection[No]{#no}\nbody');
  const after = insert(open, open.length, score);
  expect(asking(after).map(({ id }) => id)).toEqual(['one', 'i-let-them-finish', 'no']);
  const fence = playbookWith('', '', '```\nwords');
  expect(asking(insert(fence, fence.length, score))).toHaveLength(1);
});

const anywhere = fc.tuple(fc.constantFrom(...shipped), fc.double({ min: 0, max: 1, noNaN: true }));

test('inserted anywhere in a shipped playbook, each is one step more, and nothing else changes', () => {
  fc.assert(
    fc.property(anywhere, fc.constantFrom(...newSteps), ([{ text, playbook }, share], step) => {
      const inserted = insertStep(text, playbook, Math.round(share * text.length), step);
      expect(inserted?.edit.start).toBe(inserted?.edit.end);
      const after = parsePlaybook(applyEdits(text, inserted ? [inserted.edit] : []));
      expect(after.diagnostics).toEqual([]);
      const known = new Set(playbook.steps.map(({ id }) => id));
      const [added, ...others] = after.steps.filter(({ id, kind }) => kind !== 'prose' && !known.has(id));
      expect(others).toEqual([]);
      expect([added?.kind, added?.isDerivedId]).toEqual([step.kind, false]);
      expect(placesOf(after).filter(([id]) => id !== added?.id)).toEqual(placesOf(playbook));
      expect(inserted?.start).toBeGreaterThan(added?.range.start ?? Number.NaN);
      expect(inserted?.end).toBeLessThanOrEqual(added?.range.end ?? Number.NaN);
    }),
    { numRuns: 150 },
  );
});

test('diagrams, headings and lists go anywhere in a shipped playbook without a finding', () => {
  const kinds = fc.constantFrom('diagram' as const, 'heading' as const, 'list' as const);
  fc.assert(
    fc.property(anywhere, kinds, ([{ text, playbook }, share], kind) => {
      const inserted = insertPassage(text, playbook, Math.round(share * text.length), kind);
      const after = parsePlaybook(applyEdits(text, inserted ? [inserted.edit] : []));
      expect(inserted?.edit.text).toMatch(/First step|A heading|A point/);
      expect(after.diagnostics).toEqual([]);
      expect(placesOf(after)).toEqual(placesOf(playbook));
    }),
    { numRuns: 80 },
  );
});

test('the phases are added one by one until all are there', () => {
  let text = '---\nid: a\ntitle: A\n---\n\nWords.\n\n## Review\n\nMore.\n';
  for (let count = 0; count < 2; count += 1) {
    const inserted = insertPhase(text, parsePlaybook(text));
    expect(inserted).not.toBeNull();
    if (inserted) text = applyEdits(text, [inserted.edit]);
  }
  expect(text).toContain('Words.\n\n## Prepare\n\n## Call\n\n## Review\n');
  expect(insertPhase(text, parsePlaybook(text))).toBeNull();
});

test('whatever is typed into the forms reads as it was typed, or is refused with a finding', () => {
  const nasty = fc.constantFrom(
    '"',
    '|',
    '&amp;',
    '[',
    ']',
    '*',
    '`',
    '{',
    '}',
    ':::',
    'http://x',
    '<b>',
    '\\',
  );
  const words = fc
    .array(fc.oneof(nasty, fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(words, words, fc.boolean(), (text, option, isScore) => {
      const options = [option.replaceAll('|', '/'), 'Other'];
      const step: NewStep = isScore
        ? { ...score, text, guide: option, type: 'choice', options }
        : { ...question, text, type: 'choice', options };
      if (findingsOf(step, defaultPicklists).length > 0) return;
      const after = insert(examplePlaybook, 0, step);
      expect(rules(after)).toEqual([]);
      const read = asking(after).find((one) => one.kind === step.kind && one.text === text);
      expect(read).toMatchObject({ text, options });
    }),
    { numRuns: 150 },
  );
});

test('a question may depend on the answer to one above it', () => {
  const when = { stepId: 'real-reason', value: 'No budget' };
  const after = insert(examplePlaybook, examplePlaybook.indexOf('## Review') - 2, { ...question, when });
  expect(after).toContain(
    '::question[What held you back?]{#what-held-you-back when="real-reason = No budget"}',
  );
  expect(rules(after)).toEqual([]);
});

test('a form says in the words of lint what is missing or does not fit', () => {
  const finding = (step: NewStep) => findingsOf(step, defaultPicklists).map(({ rule }) => rule);
  expect(finding({ ...question, text: '' })).toEqual(['empty-text']);
  expect(finding({ ...question, type: 'choice' })).toEqual(['missing-options']);
  expect(finding({ ...question, type: 'number', saves: 'deal.promisedBy' })).toEqual(['type-mismatch']);
  expect(finding({ ...question, type: 'choice', saves: 'deal.realLossReason' })).toEqual([]);
  expect(finding({ ...score, guide: 'a\n:::\nb' })).toHaveLength(1);
});
