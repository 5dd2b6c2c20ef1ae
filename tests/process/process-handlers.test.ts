import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkpointState, stageIdOf } from '../../core/process/checkpoint-state';
import { lintFiles } from '../../host/playbooks/lint-files';
import { examplePlaybook } from '../support/a-playbook';
import { openTestHost, type TestHost } from '../support/open-test-host';

const processText = await readFile(path.join(import.meta.dirname, '../../playbooks/process.md'), 'utf8');
let app: TestHost;
afterEach(() => app.close());

const open = async (playbooks: Record<string, string> = { 'process.md': processText }) => {
  app = await openTestHost({ playbooks });
};
const deals = (fields: object = {}) => app.request('process.deals', { scope: 'all', ...fields });

test('a process is no playbook of the library, has no finding, and can’t be run', async () => {
  await open({ 'process.md': processText, 'a.md': examplePlaybook });
  const { playbooks, problem } = await app.request('playbook.list', {});
  expect(playbooks.map(({ fileId }) => fileId)).toEqual(['a.md']);
  expect(problem).toBeNull();
  expect(await lintFiles([path.join(app.folder, 'playbooks')])).toEqual([]);
  const { id: accountId } = await app.request('account.save', { fields: { name: 'Acme' } });
  await expect(app.request('engagement.start', { accountId, fileId: 'process.md' })).rejects.toThrow(
    /no steps/,
  );
  expect((await app.request('process.get', {})).page?.playbook.stages).toHaveLength(6);
});

test('without a file there is no process, and deals are shown all the same', async () => {
  await open({});
  expect(await app.request('process.get', {})).toEqual({ page: null });
  const { id: accountId } = await app.request('account.save', { fields: { name: 'Acme' } });
  await app.request('deal.save', { fields: { accountId, stage: 'Proposal', openedOn: '2018-06-01' } });
  expect((await deals()).deals).toMatchObject([{ stage: 'Proposal', stageId: '', state: 'none' }]);
  await app.request('playbook.save', { fileId: 'process.md', text: processText, baseHash: null });
  expect((await deals()).deals).toMatchObject([{ stageId: 'proposal' }]);
  await rm(path.join(app.folder, 'playbooks', 'process.md'));
  expect((await deals()).deals).toMatchObject([{ stageId: '' }]);
});

test('deals whose checkpoint has passed come first, then those without one; stages and the lacking are counted', async () => {
  await open();
  const { id: accountId } = await app.request('account.save', { fields: { name: 'Acme' } });
  const { id: quietId } = await app.request('account.save', {
    fields: { name: 'Quiet', doNotContact: true },
  });
  const deal = (name: string, fields: object) =>
    app.request('deal.save', { fields: { accountId, name, openedOn: '2018-06-01', ...fields } });
  await deal('agreed', { stage: 'first CONTACT ', checkpoint: 'They call', checkpointOn: '2018-06-30' });
  await deal('none', { stage: 'Decision', checkpointOn: '2018-07-30' });
  await deal('passed', { stage: 'Haggling', checkpoint: 'They call', checkpointOn: '2018-06-29' });
  await deal('stale', { openedOn: '2016-01-01' });
  await deal('closed', { status: 'won' });
  await deal('refused', { accountId: quietId });
  const all = await deals();
  expect(all.deals.map(({ dealName, state }) => `${dealName} ${state}`)).toEqual([
    'passed passed',
    expect.stringMatching(/none$/),
    expect.stringMatching(/none$/),
    'agreed agreed',
  ]);
  expect(all).toMatchObject({
    openCount: 4,
    lackingCount: 2,
    stageCounts: { 'first-contact': 1, decision: 1, '': 2 },
  });
  const lacking = await deals({ onlyLacking: true, limit: 1 });
  expect(lacking).toMatchObject({ count: 2, deals: [{ dealName: 'passed' }] });
  expect((await deals({ stageId: 'decision' })).deals.map(({ dealName }) => dealName)).toEqual(['none']);
});

test('a deal that was won after the day that is shown does not tell of it', async () => {
  await open();
  const { id: accountId } = await app.request('account.save', { fields: { name: 'Acme' } });
  await app.request('deal.save', {
    fields: { accountId, openedOn: '2018-06-01', status: 'won', closedOn: '2018-07-10', stage: 'Decision' },
  });
  expect((await deals()).deals).toMatchObject([{ stage: '', stageId: '' }]);
});

test('a checkpoint holds until its day is over, over a leap day and a year’s end', async () => {
  await open();
  const state = (checkpointOn: string | null, asOf: string) =>
    checkpointState({ checkpoint: 'x', checkpointOn }, asOf);
  expect(state('2024-02-29', '2024-02-29')).toBe('agreed');
  expect(state('2024-02-29', '2024-03-01')).toBe('passed');
  expect(state('2023-12-31', '2024-01-01')).toBe('passed');
  expect(state(null, '2024-01-01')).toBe('none');
  expect(stageIdOf(' ', [{ id: 'a', title: '' }])).toBe('');
});
