import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importKinds } from '../../core/import/import-record';
import { noCounts } from '../../core/import/plan-state';
import { nextStep } from '../../core/next-step/next-step';
import type { WorkspaceData } from '../../core/workspace/workspace-data';
import { exportToFolder } from '../../host/export/export-to-folder';
import { importCsv } from '../support/import-csv';
import { openTestHost, type TestHost } from '../support/open-test-host';

let here: TestHost;
let elsewhere: TestHost;
beforeEach(async () => {
  let ticks = 0;
  const now = () => new Date(2018, 5, 30, 12, 0, ticks++);
  here = await openTestHost({ now });
  elsewhere = await openTestHost({ now });
});
afterEach(() => Promise.all([here.close(), elsewhere.close()]));

const data = (app: TestHost) => app.host.context.store.data;

/** The CSV files of a full export, by name. */
async function exported(app: TestHost): Promise<Record<string, string>> {
  const folder = path.join(app.folder, `export-${Math.random()}`);
  await exportToFolder(app.host.context, folder);
  const texts = await Promise.all(
    importKinds.map(async (kind) => [
      `${kind}.csv`,
      await readFile(path.join(folder, 'csv', `${kind}.csv`), 'utf8'),
    ]),
  );
  return Object.fromEntries(texts);
}

/** Without what only says which import brought a record, and without what a file of history can't name. */
function comparable(all: Readonly<WorkspaceData>): unknown {
  const entries = importKinds.map((kind) => [
    kind,
    Object.fromEntries(
      Object.values(all[kind]).map((record) => [
        record.id,
        {
          ...record,
          engagementId: null,
          ideaId: null,
          source: record.source && { ...record.source, importId: '' },
        },
      ]),
    ),
  ]);
  return Object.fromEntries(entries);
}

async function acme(app: TestHost) {
  const rep = await app.request('rep.save', { fields: { name: 'Ann Lee' } });
  const account = await app.request('account.save', {
    fields: {
      name: 'Acme',
      ownerId: rep.id,
      tags: ['one, two', 'three'],
      annualRevenue: -1.5,
      facts: { fleet: '12' },
      notes: "'=1\n  -2 ",
    },
  });
  const call = await app.request('activity.save', {
    fields: { accountId: account.id, repId: rep.id, kind: 'call', text: '=1+1', result: 'Referral' },
  });
  return { rep, account, call };
}

describe('our own export comes back', () => {
  it('whole in an empty workspace, and can be undone', async () => {
    await here.request('workspace.addSampleData', {});
    await acme(here);
    const { plan, run } = await importCsv(elsewhere, await exported(here), { acceptProposals: false });
    expect([plan.questions, run.skipped, run.warnings]).toEqual([[], [], []]);
    expect(comparable(data(elsewhere))).toEqual(comparable(data(here)));
    const integrity = await elsewhere.request('workspace.check', {});
    expect(integrity.problems).toEqual([]);
    await elsewhere.request('import.undo', { id: run.id });
    expect(importKinds.map((kind) => Object.keys(data(elsewhere)[kind]).length)).toEqual(
      importKinds.map(() => 0),
    );
  });

  it('without a change in the workspace that it left, edited since or not', async () => {
    await here.request('workspace.addSampleData', {});
    const { account } = await acme(here);
    const files = await exported(here);
    await here.request('account.save', { id: account.id, fields: { phone: '12' } });
    const before = JSON.stringify(data(here));
    const { plan, run } = await importCsv(here, files);
    expect([plan.questions, run.created, run.updated]).toEqual([[], noCounts(), noCounts()]);
    expect(JSON.stringify(data(here))).toBe(before);
  });

  it('with what was changed in the file since', async () => {
    const { account } = await acme(here);
    const files = await exported(here);
    files['accounts.csv'] = (files['accounts.csv'] ?? '').replace(',Acme,', ',Acme Tools,');
    const { plan, run } = await importCsv(here, files);
    expect(plan.examples).toEqual(['Acme Tools: name from “Acme” to “Acme Tools”']);
    expect([run.updated.accounts, data(here).accounts[account.id]?.name]).toEqual([1, 'Acme Tools']);
  });

  it('newer from the other workspace: taken where nothing changed here, asked where it did', async () => {
    const { account } = await acme(here);
    await importCsv(elsewhere, await exported(here));
    await here.request('account.save', { id: account.id, fields: { city: 'Porto' } });
    await importCsv(elsewhere, await exported(here));
    expect(data(elsewhere).accounts[account.id]?.city).toBe('Porto');

    await elsewhere.request('account.save', { id: account.id, fields: { city: 'Lisboa' } });
    await here.request('account.save', { id: account.id, fields: { city: 'Braga', phone: '12' } });
    const newest = await exported(here);
    const { plan } = await importCsv(elsewhere, newest);
    expect(plan.questions.map(({ question }) => question)).toEqual([expect.stringMatching(/Lisboa.*Braga/)]);
    expect(data(elsewhere).accounts[account.id]).toMatchObject({ city: 'Lisboa', phone: '' });
    const answers = { [plan.questions[0]?.id ?? '']: 'theirs' };
    await importCsv(elsewhere, newest, { answers });
    expect(data(elsewhere).accounts[account.id]).toMatchObject({ city: 'Braga', phone: '12' });
  });

  it('to the records that stand there under the same names', async () => {
    await acme(here);
    const there = await elsewhere.request('account.save', { fields: { name: 'ACME', city: 'Rome' } });
    const { run } = await importCsv(elsewhere, await exported(here));
    expect(run.created).toMatchObject({ accounts: 0, reps: 1, activities: 1 });
    expect(data(elsewhere).accounts[there.id]).toMatchObject({ city: 'Rome', tags: ['one, two', 'three'] });
    expect(Object.values(data(elsewhere).activities)[0]?.accountId).toBe(there.id);
    const again = await importCsv(elsewhere, await exported(here));
    expect([again.run.created, again.run.updated]).toEqual([noCounts(), noCounts()]);
  });

  it('with the rows of an account that is not there told, and other collections refused in words', async () => {
    await acme(here);
    const { 'activities.csv': activities = '' } = await exported(here);
    const headers = Object.keys(nextStep.shape);
    const steps = `${headers}\n${headers.map(() => 'x')}\n`;
    const plan = await importCsv(elsewhere, { 'activities.csv': activities, 'steps.csv': steps }).then(
      ({ plan: made }) => made,
    );
    expect(plan.skipped.map(({ reason }) => reason)).toEqual([expect.stringContaining('account')]);
    expect(plan.files[1]?.problem).toContain('next steps');
  });
});
