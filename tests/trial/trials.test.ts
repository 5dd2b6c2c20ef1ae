import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RequestInput } from '../../core/contract';
import { sampleWorkspace } from '../../core/sample/sample-workspace';
import { aLostAccount, exampleFileId as fileId } from '../support/a-lost-account';
import { examplePlaybook } from '../support/a-playbook';
import type { TestHost } from '../support/open-test-host';

const draft = examplePlaybook.replace('Find one thing', 'Find two things');
const gapped = draft.replace('{{ rep.name }}', '{{ account.website }} {{ deal.promisedBy }}');
let app: TestHost;

beforeEach(async () => {
  ({ app } = await aLostAccount());
});
afterEach(() => app.close());

const tryIt = (text = draft, accountId: string | null = null) =>
  app.request('trial.start', { fileId, text, accountId });
const accounts = async (text = draft) => (await app.request('trial.accounts', { text })).accounts;
const save = (id: string, fields: RequestInput<'engagement.save'>['fields']) =>
  app.request('engagement.save', { id, fields });

/** Answers what is required and completes. */
async function runToTheEnd(id: string): Promise<void> {
  const at = '2018-06-30T10:00:00.000Z';
  await save(id, {
    steps: { 'read-history': { state: 'done', at, reason: '' } },
    answers: { 'real-reason': 'Wrong contact', verdict: 'Follow up' },
    notes: [{ id: 'n1', at: '2018-06-30T12:01', elapsedMs: 60_000, stepId: '', text: 'She laughed' }],
    review: {
      outcome: 'Connected',
      summary: 'A second hall is planned',
      valueGiven: 'The airflow study',
      referrals: [{ id: 'r1', name: 'Ada Park', company: 'Fjord', phone: '', email: '', notes: '' }],
      nextStepText: 'Send the study',
      nextStepOn: '2018-07-10',
    },
  });
  await app.request('engagement.complete', { id });
}

/** Every file of `data/`, lock and all. */
async function hashOfData(): Promise<string> {
  const folder = path.join(app.folder, 'data');
  const hash = createHash('sha256');
  for (const entry of (await readdir(folder, { recursive: true, withFileTypes: true })).sort((a, b) =>
    path.join(a.parentPath, a.name) < path.join(b.parentPath, b.name) ? -1 : 1,
  ))
    if (entry.isFile())
      hash.update(entry.name).update(await readFile(path.join(entry.parentPath, entry.name)));
  return hash.digest('hex');
}

describe('a trial', () => {
  test('runs the draft as it stands, on the sample account that the playbook is for', async () => {
    const [best] = await accounts();
    const engagement = await tryIt();
    const page = await app.request('engagement.get', { id: engagement.id });
    expect(best?.fits).toBe(true);
    expect(page.account.account.name).toBe(best?.name);
    expect(page.engagement.pool).toBe('old-no');
    expect(page.engagement.dealId).not.toBeNull();
    expect(page.playbook.text).toBe(draft);
    expect(page.trial).toEqual({ fileId, from: 'editor', wouldHaveWritten: [] });
    const opener = page.filled.find(({ body }) => body.startsWith('> Hello'));
    expect(opener?.body).not.toContain('{{');
  });

  test('leaves no byte in data/, and nothing in pools, Today, exports and usage', async () => {
    const seen = async () => ({
      data: await hashOfData(),
      status: await app.request('workspace.status', {}),
      today: await app.request('today.get', { scope: 'all' }),
      accounts: await app.request('accounts.list', { offset: 0, limit: 100 }),
      usage: await app.request('playbook.usage', {}),
      stories: await app.request('story.list', {}),
      steps: Object.keys(app.host.context.store.data.nextSteps),
      export: (await app.request('export.activities', { format: 'hubspot', markExported: false })).bytes,
    });
    const before = await seen();
    const { id } = await tryIt(gapped);
    await app.request('engagement.fillGap', { id, field: 'deal.promisedBy', value: '2018-09-01' });
    await runToTheEnd(id);
    const given = await tryIt();
    await app.request('engagement.abandon', { id: given.id, reason: 'seen enough' });
    expect(await seen()).toEqual(before);
    expect(await (await app.reopen()).request('workspace.status', {})).toMatchObject({
      accountCount: before.status.accountCount,
    });
  });

  test('says at the end what a real run would have written', async () => {
    const { id } = await tryIt();
    await runToTheEnd(id);
    const { trial, engagement } = await app.request('engagement.get', { id });
    expect(engagement.status).toBe('done');
    const lines = trial?.wouldHaveWritten.map(({ where, what, on }) => `${where} | ${what} | ${on}`);
    expect(lines).toContain('Next step | Send the study | 2018-07-10');
    expect(lines).toContain('Referral | Ada Park, Fjord | null');
    expect(lines).toContain('Review: verdict | Follow up | null');
    expect(lines).toContain('Notes of the call | She laughed | null');
    expect(lines?.some((line) => line.startsWith('Timeline: call | Connected'))).toBe(true);
    expect(lines?.some((line) => line.startsWith('Timeline: value given | The airflow study'))).toBe(true);
    expect(lines?.some((line) => line.startsWith('Deal: Real loss reason | Wrong contact'))).toBe(true);
    await expect(save(id, { noteDraft: 'late' })).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('never meets another trial: each begins with the sample as it was', async () => {
    const first = await tryIt();
    await runToTheEnd(first.id);
    const second = await tryIt();
    expect(second.accountId).toBe(first.accountId);
    const page = await app.request('engagement.get', { id: second.id });
    const deal = page.account.deals.find(({ id }) => id === second.dealId);
    expect(deal?.realLossReason).not.toBe('Wrong contact');
    expect(page.account.engagements).toHaveLength(1);
  });

  test('runs on the account that is chosen, under my own name', async () => {
    const rep = await app.request('rep.save', { fields: { name: 'Ines Okoye' } });
    await app.request('settings.save', { fields: { meRepId: rep.id } });
    const other = (await accounts()).at(-1);
    const { id } = await tryIt(draft, other?.id);
    const page = await app.request('engagement.get', { id });
    expect(page.account.account.name).toBe(other?.name);
    expect(page.filled.find(({ body }) => body.startsWith('> Hello'))?.body).toContain('Ines Okoye');
  });

  test('is forgotten when the app is closed, and says so', async () => {
    const { id } = await tryIt();
    app = await app.reopen();
    for (const asked of [app.request('engagement.get', { id }), save(id, { noteDraft: 'x' })])
      await expect(asked).rejects.toThrow(/This trial is over\. .* nothing of it was written/);
  });

  test('of a text without steps is refused in words', async () => {
    await expect(tryIt('# Only prose')).rejects.toThrow(/has no steps to run/);
  });

  test('offers no account that wants no contact', async () => {
    let count = 0;
    const { accounts: sample } = sampleWorkspace('2018-06-30', () => String(++count));
    const silent = sample.filter(({ doNotContact }) => doNotContact);
    const offered = (await accounts()).map(({ name }) => name);
    expect(silent).not.toHaveLength(0);
    expect(offered).toHaveLength(sample.length - silent.length);
    for (const { name } of silent) expect(offered).not.toContain(name);
  });
});
