import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noCounts } from '../../core/import/plan-state';
import { importFiles } from '../../host/import/import-files';
import { importCsv, planUploads } from '../support/import-csv';
import { openTestHost, type TestHost } from '../support/open-test-host';

const folder = join(import.meta.dirname, '../data/maven-crm');
const names = ['accounts', 'products', 'sales_teams', 'sales_pipeline'];
const files = Object.fromEntries(
  names.map((name) => [`${name}.csv`, readFileSync(join(folder, `${name}.csv`))]),
);
const paths = names.map((name) => join(folder, `${name}.csv`));
const created = {
  accounts: 85,
  contacts: 0,
  deals: 7_375,
  activities: 0,
  offerings: 7,
  reps: 35,
  triggers: 0,
};

describe('importing the Maven files', () => {
  let host: TestHost;
  beforeAll(async () => {
    host = await openTestHost();
  });
  afterAll(() => host.close());
  const data = () => host.host.context.store.data;

  it('waits until guessed columns are confirmed', async () => {
    const plan = await planUploads(host, files);
    expect(plan.needsConfirmation).toHaveLength(4);
    await expect(host.request('import.apply', { planId: plan.planId })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(data().accounts).toEqual({});
  });

  it('shows what will happen, and then does just that', async () => {
    const { plan, run } = await importCsv(host, files);
    expect(plan.created).toEqual(created);
    expect(run.created).toEqual(created);
    const missing = plan.questions.filter(({ kind }) => kind === 'missing-account');
    expect(missing).toHaveLength(1);
    expect(missing[0]?.rows).toHaveLength(1_425);
    expect(Object.keys(data().deals)).toHaveLength(7_375);
    expect(Object.keys(data().undecidedRows)).toHaveLength(1_425);
    expect((await host.request('workspace.check', {})).problems).toEqual([]);
  });

  it('shows agents without a deal, with their manager and office', () => {
    const sellers = new Set(Object.values(data().deals).map(({ ownerId }) => ownerId));
    const idle = Object.values(data().reps).filter(({ id }) => !sellers.has(id));
    expect(idle.map(({ name }) => name).sort()).toEqual([
      'Carl Lin',
      'Carol Thompson',
      'Elizabeth Anderson',
      'Mei-Mei Johns',
      'Natalya Ivanova',
    ]);
    expect(idle.every(({ manager, office }) => manager !== '' && office !== '')).toBe(true);
  });

  it('changes nothing when the same files come again, and says which rows still wait', async () => {
    const before = JSON.stringify(data());
    const { plan, run } = await importCsv(host, files, { acceptProposals: false });
    expect(plan.needsConfirmation).toEqual([]);
    expect(plan.questions).toEqual([]);
    expect([run.created, run.updated]).toEqual([noCounts(), noCounts()]);
    expect(run.unchanged).toEqual(created);
    expect(plan.stillWaiting).toBe(1_425);
    expect(JSON.stringify(data())).toBe(before);
  });

  it('keeps decisions about rows without an account', async () => {
    const { rows } = await host.request('import.undecided', {});
    const [first, second, third] = rows;
    const account = Object.values(data().accounts).find(({ name }) => name === 'Cancity');
    if (!first || !second || !third || !account) throw new Error('rows and account are there');
    const decide = (
      rowIds: string[],
      decision: Parameters<typeof host.request<'import.decide'>>[1]['decision'],
    ) => host.request('import.decide', { rowIds, decision });
    await decide([first.id], { to: 'account', accountId: account.id });
    await decide([second.id], { to: 'new-account', name: 'Found Again Ltd' });
    await decide([third.id], { to: 'discard' });
    expect(Object.keys(data().undecidedRows)).toHaveLength(1_422);
    const { key } = first.values.source as { key: string };
    const deal = Object.values(data().deals).find(({ source }) => source?.key === key);
    expect(deal).toMatchObject({ accountId: account.id, status: 'open' });
    const before = JSON.stringify(data());
    const { plan, run } = await importCsv(host, files, { acceptProposals: false });
    expect(JSON.stringify(data())).toBe(before);
    expect([run.unchanged.deals, plan.stillWaiting]).toEqual([7_377, 1_422]);
    expect(run.skipped).toEqual([
      { file: third.file, row: third.row, reason: 'It was left out for good in an earlier import.' },
    ]);
  });

  it('is undone as one step, decisions included, and only once', async () => {
    const { imports } = await host.request('import.list', {});
    expect(imports).toHaveLength(1);
    const id = imports[0]?.id ?? '';
    const undone = await host.request('import.undo', { id });
    expect(undone).toEqual({ removed: 85 + 7_375 + 7 + 35 + 3, restored: 0, spared: [] });
    const left = data();
    expect([left.accounts, left.deals, left.offerings, left.reps, left.undecidedRows]).toEqual([
      {},
      {},
      {},
      {},
      {},
    ]);
    await expect(host.request('import.undo', { id })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('the terminal', () => {
  it('gives counts, and each row in question on its own', async () => {
    const host = await openTestHost();
    const { context } = host.host;
    const blocked = await importFiles(context, paths, { dryRun: false, acceptProposals: false });
    expect(blocked.wasWritten).toBe(false);
    expect(blocked.created).toEqual(noCounts());
    expect(blocked.questions.filter(({ row }) => row === 1)).toHaveLength(4);
    const dry = await importFiles(context, paths, { dryRun: true, acceptProposals: true });
    expect([dry.wasWritten, dry.created]).toEqual([false, created]);
    expect(context.store.data.accounts).toEqual({});
    const written = await importFiles(context, paths, { dryRun: false, acceptProposals: true });
    expect([written.wasWritten, written.created]).toEqual([true, created]);
    expect(written.skipped).toEqual([]);
    expect(written.questions).toHaveLength(1_425);
    expect(new Set(written.questions.map(({ file }) => file))).toEqual(new Set(['sales_pipeline.csv']));
    expect(new Set(written.questions.map(({ row }) => row)).size).toBe(1_425);
    expect(written.questions.every(({ question }) => /account/.test(question))).toBe(true);
    const again = await importFiles(context, paths, { dryRun: false, acceptProposals: false });
    expect([again.created, again.updated, again.wasWritten]).toEqual([noCounts(), noCounts(), true]);
    expect([again.unchanged, again.questions]).toEqual([created, written.questions]);
    await host.close();
  });
});
