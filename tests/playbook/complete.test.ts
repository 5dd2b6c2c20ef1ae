import { expect, test } from 'vitest';
import { suggestAt } from '../../core/playbook/complete';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { examplePlaybook } from '../support/a-playbook';

const playbook = parsePlaybook(examplePlaybook);
/** `|` in the text is the cursor. */
const at = (before: string, isInFrontMatter = false) =>
  suggestAt({ before, line: 99, isInFrontMatter }, playbook);
const texts = (before: string, isInFrontMatter = false) =>
  at(before, isInFrontMatter)?.entries.map(({ text }) => text) ?? null;

test('fields that can be saved, with their label and type', () => {
  expect(at('::question[Q]{#q saves=deal.comp')).toMatchObject({ length: 9 });
  expect(at('::question[Q]{#q saves=')?.entries).toContainEqual({
    text: 'deal.competitor',
    detail: 'Competitor · text',
  });
  expect(texts('::question[Q]{#q saves=')).not.toContain('account.owner');
});

test('fields and then filters within merge fields', () => {
  expect(texts('Hello {{ con')).toContain('contact.firstName');
  expect(texts('Hello {{')).toContain('account.owner');
  expect(texts('Hello {{ deal.competitor | de')).toContain('default');
  expect(at('Hello {{ deal.competitor | default: "th')).toBeNull();
  expect(at('Hello {{ deal.competitor }} and')).toBeNull();
});

test('keys and pools in the head', () => {
  expect(texts('ow', true)).toContain('owner: ');
  expect(texts('pools: [old-no, ', true)).toContain('declined');
  expect(texts('pools: [old-no, ', true)).not.toContain('old-no');
  expect(at('title: po', true)).toBeNull();
  expect(at('ow')).toBeNull();
});

test('attributes that the kind of step knows and does not have yet', () => {
  expect(texts('- [ ] Words {#a ')).toEqual(['required', 'when="']);
  expect(texts('::question[Q]{#a required ')).toEqual(['type=', 'options="', 'saves=', 'when="']);
  expect(texts(':::objection[No]{')).toEqual(['when="']);
  expect(texts(':::score[S]{#s type=')).toEqual(['number', 'choice', 'yes-no', 'text']);
  expect(at('Plain words {re')).toBeNull();
  expect(at('::question[Q]{#q options="A')).toBeNull();
});

test('questions above in conditions, and then their answers', () => {
  expect(texts('- [ ] W {#w when="')).toEqual([
    'would-change',
    'real-reason',
    'budget',
    'verdict',
    'listened',
  ]);
  expect(texts('- [ ] W {#w when="real-reason = ')).toContain('No budget');
  expect(texts('- [ ] W {#w when="real-reason = No budget and verdict != Ke')).toEqual([
    'Follow up',
    'Keep warm',
    'Stop',
  ]);
  expect(
    suggestAt({ before: '- [ ] W {#w when="', line: 1, isInFrontMatter: false }, playbook)?.entries,
  ).toEqual([]);
});

test('names of steps by their colons', () => {
  expect(texts('::q')).toEqual(['question[']);
  expect(texts(':::')).toEqual(['objection[', 'score[']);
  expect(at('At 10::')).toBeNull();
});
