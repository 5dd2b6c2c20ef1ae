import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../core/engagement/engagement';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import type { QuestionStep, ScoreStep } from '../../core/playbook/playbook';
import { findPlaybookField } from '../../core/playbook/playbook-fields';
import { isShown } from '../../core/playbook/when';
import { openTestHost, type TestHost } from '../support/open-test-host';

const folder = path.join(import.meta.dirname, '../../playbooks');
const fileIds = readdirSync(folder).filter(
  (name) => name.endsWith('.md') && !['README.md', 'process.md'].includes(name),
);
const playbooks = Object.fromEntries(
  fileIds.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
);

let app: TestHost;
let accountId: string;
beforeAll(async () => {
  app = await openTestHost({ playbooks });
});
beforeEach(async () => {
  accountId = (await app.request('account.save', { fields: { name: 'Acme' } })).id;
});
afterAll(() => app.close());

test.each(fileIds)(
  '%s runs with an account that nothing is known of: each gap is a field',
  async (fileId) => {
    const { id } = await app.request('engagement.start', { accountId, fileId });
    const page = await app.request('engagement.get', { id });
    expect(page.filled).toHaveLength(page.playbook.playbook.steps.length);
    for (const { text, body, gaps } of page.filled) {
      expect(text + body).not.toMatch(/\{\{/);
      for (const gap of gaps) expect(findPlaybookField(gap), gap).not.toBeNull();
    }
  },
);

/** As many ways through as the longest list of options: each option is taken at least once. */
const mostOptions = 7;
const firstAnswers = Array.from({ length: mostOptions }, (_, choice) => choice);
const ways = fileIds.flatMap((fileId) => firstAnswers.map((choice) => [fileId, choice] as const));

test.each(ways)(
  '%s runs to the end by answer %i of each choice, and saves what it asks',
  async (fileId, choice) => {
    const dealId = (await app.request('deal.save', { fields: { accountId, name: 'Pilot', status: 'lost' } }))
      .id;
    const contactId = (await app.request('contact.save', { fields: { accountId, firstName: 'Ada' } })).id;
    const { id } = await app.request('engagement.start', { accountId, fileId, dealId, contactId });
    const { steps } = (await app.request('engagement.get', { id })).playbook.playbook;

    const answers: Record<string, Answer> = {};
    const states: Record<string, { state: 'done'; at: string }> = {};
    const selfScore: Record<string, Answer> = {};
    for (const step of steps) {
      if (!isShown(step, { ...answers, ...selfScore })) continue;
      if (step.kind === 'question') answers[step.id] = answerTo(step, choice);
      if (step.kind === 'score') selfScore[step.id] = answerTo(step, choice);
      if (step.kind === 'check') states[step.id] = { state: 'done', at: '2018-06-30T10:00:00.000Z' };
    }
    const { review } = (await app.request('engagement.get', { id })).engagement;
    await app.request('engagement.save', { id, fields: { answers, steps: states, selfScore } });
    const asked = (await app.request('engagement.get', { id })).engagement.review;
    await app.request('engagement.save', {
      id,
      fields: {
        review: {
          ...review,
          ...asked,
          outcome: asked.outcome || 'Connected',
          verdict: asked.verdict || 'Keep warm',
          verdictReason: asked.verdictReason || 'Said so',
          nextStepOn: asked.nextStepOn ?? '2018-07-30',
        },
      },
    });
    expect((await app.request('engagement.complete', { id })).status).toBe('done');

    const { account, deals, contacts } = await app.request('account.get', { id: accountId });
    const records: Record<string, unknown> = { account, deal: deals[0], contact: contacts[0] };
    for (const step of steps) {
      if (step.kind !== 'question' || answers[step.id] === undefined) continue;
      const [target = '', ...path] = step.saves.split('.');
      if (!(target in records)) continue;
      const value = path.reduce<unknown>(
        (record, key) => (record as Record<string, unknown>)[key],
        records[target],
      );
      expect(JSON.stringify(value), step.saves).toContain(String(answers[step.id]));
    }
  },
);

function answerTo(step: QuestionStep | ScoreStep, choice: number): Answer {
  const option = step.options[choice % Math.max(1, step.options.length)] ?? 'Anything';
  if (step.type === 'choice') return option;
  if (step.type === 'several') return [option];
  if (step.type === 'number') return step.kind === 'score' ? 1 + (choice % step.max) : 12;
  if (step.type === 'date') return '2018-07-30';
  return step.type === 'yes-no' ? choice % 2 === 0 : `Said about ${step.id}`;
}

test.each(fileIds)('%s has all that the library promises', (fileId) => {
  const text = playbooks[fileId] ?? '';
  const playbook = parsePlaybook(text, { fileName: fileId });
  const kinds = playbook.steps.map(({ kind }) => kind);
  expect(playbook.diagnostics).toEqual([]);
  expect(playbook.id).toBe(fileId.replace(/\.md$/, ''));
  expect(playbook.steps.filter(({ kind, isDerivedId }) => kind !== 'prose' && isDerivedId)).toEqual([]);
  expect(new Set(playbook.steps.map(({ phase }) => phase))).toEqual(new Set(['prepare', 'call', 'review']));
  expect(kinds.filter((kind) => kind === 'score').length).toBeGreaterThanOrEqual(3);
  expect(kinds.filter((kind) => kind === 'objection').length).toBeGreaterThanOrEqual(3);
  expect(playbook.pools.length + playbook.situation.length).toBeGreaterThan(0);
  expect(text).toMatch(/^## Why this works$/m);
  expect(text).toMatch(/^```mermaid$/m);
  expect(text).toMatch(/saves=engagement\.verdict/);
});
