import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '../../core/app-error';
import { contract, type RequestInput, type RequestName } from '../../core/contract';
import { poolIds } from '../../core/pool/pool';
import { aLostAccount, exampleFileId as fileId } from '../support/a-lost-account';
import { examplePlaybook } from '../support/a-playbook';
import { importCsv } from '../support/import-csv';
import type { TestHost } from '../support/open-test-host';
import { practiceOf } from '../support/practice-of';

let app: TestHost;
let practice: TestHost;
const dataFolder = () => path.join(app.folder, 'practice', 'data');

beforeEach(async () => {
  ({ app } = await aLostAccount());
  practice = practiceOf(app);
});
afterEach(() => app.close());

const allAccounts = (one: TestHost) => one.request('accounts.list', { offset: 0, limit: 200 });
const reopen = async () => {
  app = await app.reopen();
  practice = practiceOf(app);
};

test('is made by the first look, as the sample company with every pool filled', async () => {
  expect(await readdir(app.folder)).not.toContain('practice');
  const { calls } = await practice.request('today.get', { scope: 'all', limit: 500 });
  const pools = new Set(calls.flatMap((call) => call.pools.map(({ pool }) => pool)));
  expect([...poolIds].filter((pool) => !pools.has(pool))).toEqual([]);
  expect(await readdir(app.folder)).toContain('practice');
});

test('has accounts of my own to begin with, under my own name', async () => {
  const status = await practice.request('workspace.status', {});
  expect(status.meName).toBe('Moses Frase');
  const { calls } = await practice.request('today.get', { scope: 'mine', limit: 500 });
  expect(calls.length).toBeGreaterThan(5);
});

test('every record of it is marked in its id or by its device', async () => {
  for (const { id } of (await allAccounts(practice)).rows) expect(id).toMatch(/^practice-/);
  const made = await practice.request('account.save', { fields: { name: 'Made in practice' } });
  expect(made).toMatchObject({
    id: expect.stringMatching(/^practice-/),
    device: expect.stringMatching(/^practice-/),
  });
});

test('a whole day of work stays in practice and is there after a restart', async () => {
  const before = structuredClone(app.host.context.store.data);
  const { calls } = await practice.request('today.get', { scope: 'mine', pool: 'old-no' });
  const accountId = calls[0]?.accountId ?? '';
  const { id } = await practice.request('engagement.start', { accountId, fileId });
  await practice.request('engagement.save', {
    id,
    fields: {
      steps: { 'read-history': { state: 'done', at: '2018-06-30T10:00:00.000Z', reason: '' } },
      answers: { 'real-reason': 'Wrong contact', verdict: 'Follow up' },
      review: { outcome: 'Connected', nextStepText: 'Send the study', nextStepOn: '2018-07-10' },
    },
  });
  await practice.request('engagement.complete', { id });
  await importCsv(practice, { 'accounts.csv': 'Account Name,Industry\nBrought in,Tools\n' });
  const { rows } = await allAccounts(practice);
  const [keep, merged] = rows.filter((row) => row.id !== accountId);
  await practice.request('merge.accounts', { keepId: keep?.id ?? '', mergeId: merged?.id ?? '' });
  const mistaken = await practice.request('account.save', { fields: { name: 'A mistake' } });
  await practice.request('record.remove', { collection: 'accounts', id: mistaken.id });
  await reopen();
  expect(app.host.context.store.data).toEqual(before);
  const page = await practice.request('engagement.get', { id });
  expect(page.engagement.status).toBe('done');
  expect((await allAccounts(practice)).rows.map(({ name }) => name)).toContain('Brought in');
});

test('reset throws all of it away and nothing else', async () => {
  const before = structuredClone(app.host.context.store.data);
  await practice.request('account.save', { fields: { name: 'Made in practice' } });
  await practice.request('settings.save', { fields: { meRepId: null, stockTarget: 3 } });
  await app.request('settings.save', { fields: { stockTarget: 7 } });
  await practice.request('practice.reset', {});
  const { rows } = await allAccounts(practice);
  expect(rows.map(({ name }) => name)).not.toContain('Made in practice');
  expect(rows.length).toBeGreaterThan(50);
  const { settings, meName } = await practice.request('workspace.status', {});
  expect([settings.stockTarget, meName]).toEqual([7, 'Moses Frase']);
  expect(Object.keys(app.host.context.store.data.accounts)).toEqual(Object.keys(before.accounts));
  await expect(app.request('practice.reset', {})).rejects.toMatchObject({ code: 'not-allowed' });
});

describe('playbooks', () => {
  test('are those of the workspace as reps run them, and read only', async () => {
    const { playbooks, folders } = await practice.request('playbook.list', {});
    expect(playbooks).toMatchObject([{ fileId, isReadOnly: true }]);
    expect(folders.every(({ isReadOnly }) => isReadOnly)).toBe(true);
    const page = await app.request('playbook.get', { fileId });
    await app.request('playbook.publish', { fileId, hash: page.hash });
    const draft = examplePlaybook.replace('Find one thing', 'Find two things');
    await app.request('playbook.save', { fileId, text: draft, baseHash: page.hash });
    expect((await practice.request('playbook.get', { fileId })).text).toBe(examplePlaybook);
  });

  const refused: readonly [RequestName, object][] = [
    ['playbook.save', { fileId, text: '# Mine', baseHash: null }],
    ['playbookFolder.save', { fields: { name: 'Other', path: '/tmp' } }],
    ['rolePlay.addShipped', {}],
    ['lesson.see', { playbookId: 'x', stepIds: ['y'] }],
    ['drill.grade', { cardId: 'x', hash: 'y', grade: 'good' }],
  ];
  test.each(refused)('%s is refused, and says where it belongs', async (name, input) => {
    const asked = practice.request(name, input as RequestInput<typeof name>);
    await expect(asked).rejects.toMatchObject({
      code: 'not-allowed',
      message: expect.stringContaining('Leave practice'),
    });
  });
});

/** What training only reads or plans; everything else of these nouns writes, and is refused. */
const reads = new Set<string>([
  ...['lesson.get', 'lesson.list', 'drill.next', 'drill.overview', 'rolePlay.get', 'rolePlay.list'],
  ...['ownWords.get', 'ownWords.list', 'ownWords.read', 'path.form', 'path.get', 'progress.coach'],
  ...['progress.comments', 'progress.look', 'readiness.certificate', 'readiness.get'],
  ...['supervisedRun.ofEngagement', 'trainee.figure', 'trainee.get', 'trainee.list'],
]);
const ofTraining = /^(?:lesson|drill|rolePlay|ownWords|path|progress|readiness|supervisedRun|trainee)\./;
const writing = Object.keys(contract).filter((name) => ofTraining.test(name) && !reads.has(name));
test('every request that writes training is refused', async () => {
  const passed: string[] = [];
  for (const name of writing) {
    const handler = app.host.practice.handlers[name as RequestName] as (input: unknown) => Promise<unknown>;
    const code = await handler({}).catch((error: unknown) =>
      error instanceof AppError ? error.code : error,
    );
    if (code !== 'not-allowed') passed.push(name);
  }
  expect(writing.length).toBeGreaterThan(20);
  expect(passed).toEqual([]);
});

test('tells only those who look at practice what changed in it', async () => {
  const told: string[] = [];
  app.host.onEvent(({ name }) => told.push(`real ${name}`));
  app.host.practice.onEvent(({ name }) => told.push(`practice ${name}`));
  await practice.request('account.save', { fields: { name: 'Made in practice' } });
  expect(new Set(told)).toEqual(new Set(['practice changed']));
  await app.request('account.save', { fields: { name: 'Real' } });
  expect(told.at(-1)).toBe('real changed');
});

test('one that is beyond repair keeps nobody from real work, and reset begins anew beside it', async () => {
  await practice.request('backup.create', {});
  await app.host.close();
  for (const folder of [dataFolder(), path.join(app.folder, 'practice', 'backups')]) {
    for (const name of await readdir(folder)) {
      if (/\.jsonl?$/.test(name) && name !== 'device.json') {
        const file = path.join(folder, name);
        const { length } = await readFile(file);
        await writeFile(file, Buffer.alloc(length));
      }
    }
  }
  await reopen();
  expect((await allAccounts(app)).total).toBe(1);
  await expect(allAccounts(practice)).rejects.toMatchObject({ code: 'workspace-damaged' });
  await practice.request('practice.reset', {});
  expect((await allAccounts(practice)).total).toBeGreaterThan(50);
  expect((await readdir(app.folder)).filter((name) => name.startsWith('practice.corrupt-'))).toHaveLength(1);
});
