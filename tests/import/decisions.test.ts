import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noCounts } from '../../core/import/plan-state';
import { importFiles } from '../../host/import/import-files';
import { crmExports } from '../support/crm-exports';
import { importCsv, planUploads } from '../support/import-csv';
import { openTestHost, type TestHost } from '../support/open-test-host';

const header = 'Opportunity ID,Opportunity Name,Account Name,Stage,Amount\n';

describe('rows that wait for a decision', () => {
  let host: TestHost;
  beforeEach(async () => {
    host = await openTestHost();
  });
  afterEach(() => host.close());
  const data = () => host.host.context.store.data;

  it('are settled by themselves when a later import brings what they name', async () => {
    const deals = crmExports('salesforce-opportunities');
    const first = await importCsv(host, deals, { acceptProposals: false });
    expect(first.run.created.deals).toBe(0);
    expect(Object.keys(data().undecidedRows)).toHaveLength(4);
    const all = { ...deals, ...crmExports('salesforce-accounts', 'salesforce-users') };
    const second = await importCsv(host, all, { acceptProposals: false });
    expect(second.run.created).toMatchObject({ accounts: 2, deals: 3 });
    expect(Object.values(data().undecidedRows)).toMatchObject([{ kind: 'deals', row: 5 }]);
    expect(
      Object.values(data().reps)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Mara Lindqvist', 'Otto Breuer']);
  });

  it('can be left out at once with an answer, and stay out', async () => {
    const files = { 'd.csv': `${header}1,A,,Open,1\n2,B,Larkfield,Open,1\n` };
    const [question] = (await planUploads(host, files)).questions;
    const { run } = await importCsv(host, files, { answers: { [question?.id ?? '']: 'discard' } });
    expect(run.skipped).toMatchObject([{ row: 2 }]);
    expect(data().undecidedRows).toEqual({});
    const again = await importCsv(host, files);
    const leftOut = 'It was left out for good in an earlier import.';
    expect(again.run.skipped).toEqual([{ file: 'd.csv', row: 2, reason: leftOut }]);
    expect([again.plan.questions, again.run.created]).toEqual([[], noCounts()]);
  });

  it('cannot be decided twice, nor for an account that is gone', async () => {
    await importCsv(host, { 'd.csv': `${header}1,A,,Open,1\n` });
    const rowIds = Object.keys(data().undecidedRows);
    await expect(
      host.request('import.decide', { rowIds, decision: { to: 'account', accountId: 'gone' } }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await host.request('import.decide', { rowIds, decision: { to: 'new-account', name: 'Larkfield' } });
    await expect(
      host.request('import.decide', { rowIds, decision: { to: 'discard' } }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(Object.values(data().deals)).toMatchObject([{ name: 'A', amount: 1 }]);
  });

  it('of near names are left as questions by the terminal while the rest is written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rekindle-csv-'));
    const path = join(folder, 'anything.csv');
    await writeFile(path, `${header}1,A,Larkfield Mills,Open,1\n2,B,Larkfeild Mills,Open,1\n`);
    const { context } = host.host;
    const result = await importFiles(context, [path], { dryRun: false, acceptProposals: false });
    expect([result.created.deals, result.wasWritten]).toEqual([1, true]);
    expect(result.questions).toEqual([
      {
        file: 'anything.csv',
        row: 3,
        question: 'There is no account “Larkfeild Mills”: is “Larkfield Mills” meant?',
      },
    ]);
    const accepted = await importFiles(context, [path], { dryRun: false, acceptProposals: true });
    expect([accepted.created.deals, accepted.created.accounts, accepted.questions]).toEqual([1, 0, []]);
    expect(data().undecidedRows).toEqual({});
    const after = await importFiles(context, [path], { dryRun: false, acceptProposals: false });
    expect([after.created, after.updated, after.questions]).toEqual([noCounts(), noCounts(), []]);
    await rm(folder, { recursive: true });
  });
});

describe('two systems', () => {
  it('fill one account from both, without a second one and without overwriting', async () => {
    const host = await openTestHost();
    await importCsv(host, {
      'a.csv': 'Account ID,Account Name,Industry,Billing City\n1,Larkfield Mills,Textiles,\n',
    });
    const hubspot = {
      'b.csv':
        'Record ID,Company name,Company owner,Industry,City\n9,Larkfield Mills,Ines Ferro,Wool,Leeds\n',
    };
    const { run } = await importCsv(host, hubspot);
    expect(run.updated.accounts).toBe(1);
    const accounts = Object.values(host.host.context.store.data.accounts);
    expect(accounts).toMatchObject([{ industry: 'Textiles', city: 'Leeds' }]);
    const { run: again } = await importCsv(host, hubspot);
    expect(again.updated).toEqual(noCounts());
    await host.close();
  });

  it('remember a mapping that a person set for files with the same headers', async () => {
    const host = await openTestHost();
    const files = { 'list.csv': 'Wer,Was\nLarkfield Mills,Textiles\n' };
    const plan = await planUploads(host, files);
    expect(plan.files[0]).toMatchObject({ kind: null });
    const uploadId = plan.files[0]?.uploadId ?? '';
    const mapped = await host.request('import.plan', {
      uploadIds: [uploadId],
      mappings: {
        [uploadId]: { kind: 'accounts', columns: { Wer: 'name', Was: 'industry' } },
      },
    });
    expect(mapped.files[0]).toMatchObject({ kind: 'accounts', origin: 'given' });
    await host.request('import.apply', { planId: mapped.planId });
    const again = await planUploads(host, { 'other-name.csv': 'WAS,Wer\nDyes,Larkfield Dyeworks\n' });
    expect(again.files[0]).toMatchObject({ kind: 'accounts', origin: 'remembered' });
    expect(again.files[0]?.columns).toEqual({ WAS: 'industry', Wer: 'name' });
    expect(again.created.accounts).toBe(1);
    await host.close();
  });
});
