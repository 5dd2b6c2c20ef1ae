import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RequestInput } from '../../core/contract';
import { recogniseFile } from '../../core/import/recognise-file';
import { exportToFolder } from '../../host/export/export-to-folder';
import { examplePlaybook } from '../support/a-playbook';
import { importCsv } from '../support/import-csv';
import { openTestHost, type TestHost } from '../support/open-test-host';

let app: TestHost;
let accountId: string;

beforeEach(async () => {
  app = await openTestHost({ playbooks: { 'team/dead-lead.md': examplePlaybook } });
  const rep = await app.request('rep.save', { fields: { name: 'Ann', email: 'ann@example.com' } });
  await app.request('settings.save', { fields: { meRepId: rep.id } });
  accountId = (await app.request('account.save', { fields: { name: 'Acme, "Tools"' } })).id;
  const contact = { accountId, firstName: 'Jo', lastName: 'Roy', email: 'jo@acme.example' };
  const contactId = (await app.request('contact.save', { fields: contact })).id;
  const call = { accountId, contactId, kind: 'call', outcome: 'Connected', durationMs: 187_000 } as const;
  await app.request('activity.save', {
    fields: { ...call, result: 'Follow-up', text: '=HYPERLINK("x")\nline two' },
  });
});
afterEach(() => app.close());

async function download(id: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for (let offset = 0, isLast = false; !isLast; ) {
    const part = await app.request('download.read', { downloadId: id, offset });
    parts.push(Buffer.from(part.base64, 'base64'));
    offset += parts.at(-1)?.byteLength ?? 0;
    isLast = part.isLast;
  }
  return Buffer.concat(parts);
}
async function activities(input: RequestInput<'export.activities'>) {
  const made = await app.request('export.activities', input);
  const bytes = await download(made.downloadId);
  const text = strFromU8(bytes);
  return { ...made, data: bytes, text, rows: rowsOf(text) };
}
const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
    .data;

describe('activities for the CRM', () => {
  test('Salesforce gets completed tasks with its own field names', async () => {
    const { rows, text, fileName, bytes, data } = await activities({ format: 'salesforce' });
    expect(fileName).toBe('rekindle-activities-salesforce-2018-06-30.csv');
    expect(bytes).toBe(data.byteLength);
    expect(text.startsWith('Subject,')).toBe(true);
    expect(rows).toMatchObject([
      {
        ActivityDate: '2018-06-30',
        Status: 'Completed',
        TaskSubtype: 'Call',
        CallType: 'Outbound',
        CallDisposition: 'Connected',
        CallDurationInSeconds: '187',
        'Company / Account': 'Acme, "Tools"',
        Contact: 'Jo Roy',
        'Assigned To': 'Ann',
        WhatId: '',
        WhoId: '',
        Description: '\'=HYPERLINK("x")\nline two\nResult: Follow-up',
      },
    ]);
  });

  test('ids go back to the system that they came from only', async () => {
    const { store, records } = app.host.context;
    const account = store.data.accounts[accountId];
    if (account === undefined) throw new Error('The account is missing.');
    const source = { system: 'salesforce', key: 'id:001xx000003DGb2', importId: 'i', values: {} } as const;
    await store.commit([{ put: 'accounts', record: records.update('accounts', account, { source }) }]);
    expect((await activities({ format: 'salesforce', markExported: false })).rows[0]?.WhatId).toBe(
      '001xx000003DGb2',
    );
    const other = { ...source, system: 'hubspot' } as const;
    await store.commit([{ put: 'accounts', record: records.update('accounts', account, { source: other }) }]);
    expect((await activities({ format: 'salesforce' })).rows[0]?.WhatId).toBe('');
  });

  test('HubSpot gets calls, and the rest as notes in a file of its own', async () => {
    const calls = await activities({ format: 'hubspot', markExported: false });
    expect([...calls.data.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(calls.rows).toMatchObject([
      {
        'Activity date': '2018-06-30 12:00',
        'Call outcome': 'Connected',
        'Call duration': '187000',
        Email: 'jo@acme.example',
        'Activity assigned to': 'ann@example.com',
      },
    ]);
    await app.request('activity.save', { fields: { accountId, kind: 'note', text: 'They move house' } });
    await app.request('activity.save', { fields: { accountId, kind: 'call', outcome: 'Gatekeeper' } });
    const both = unzipSync((await activities({ format: 'hubspot' })).data);
    expect(Object.keys(both)).toEqual(['calls.csv', 'notes.csv']);
    expect(rowsOf(strFromU8(both['notes.csv'] ?? new Uint8Array()))[0]?.['Note body']).toContain(
      'They move house',
    );
    const odd = rowsOf(strFromU8(both['calls.csv'] ?? new Uint8Array())).find(
      (row) => row['Call outcome'] === '',
    );
    expect(odd?.['Call notes']).toContain('Outcome: Gatekeeper');
  });

  test.each(['salesforce', 'hubspot', 'pipedrive'] as const)(
    'a file for %s is recognised as its own',
    async (format) => {
      const { text } = await activities({ format });
      const [headers = []] = Papa.parse<string[]>(text).data;
      expect(recogniseFile(headers)).toMatchObject({ system: format, kind: 'activities' });
    },
  );

  test('Pipedrive gets done activities', async () => {
    const { rows } = await activities({ format: 'pipedrive' });
    expect(rows).toMatchObject([
      {
        'Activity - Type': 'Call',
        'Activity - Done': 'Done',
        'Activity - Due date': '2018-06-30',
        'Activity - Due time': '12:00',
        'Activity - Duration': '00:03',
        'Activity - Organization': 'Acme, "Tools"',
      },
    ]);
  });

  test.each(['salesforce', 'hubspot', 'pipedrive'] as const)(
    'what went to %s and comes back with a later export is not entered twice',
    async (format) => {
      const { text } = await activities({ format });
      const { run } = await importCsv(app, { 'activities.csv': text });
      expect([run.created.activities, run.unchanged.activities]).toEqual([0, 1]);
      const other = text.replaceAll('2018-06-30', '2018-06-29').replaceAll('06/30/2018', '06/29/2018');
      const { run: later } = await importCsv(app, { 'activities.csv': other });
      expect(later.created.activities).toBe(1);
    },
  );

  test('what was exported or imported does not go out again', async () => {
    const { store, records } = app.host.context;
    const source = { system: 'file', key: 'k', importId: 'i', values: {} } as const;
    const activity = Object.values(store.data.activities)[0];
    if (activity === undefined) throw new Error('The activity is missing.');
    const imported = records.create('activities', { ...activity, id: 'imported', source });
    await store.commit([{ put: 'activities', record: imported }]);
    expect((await activities({ format: 'text', markExported: false })).text).toContain('line two');
    expect((await activities({ format: 'pipedrive' })).rows).toHaveLength(1);
    expect(store.data.activities[activity.id]?.exportedAt).toBe(app.host.context.now().toISOString());
    expect(store.data.activities.imported?.exportedAt).toBeNull();
    const again = await activities({ format: 'pipedrive' });
    expect([again.count, again.note]).toEqual([0, 'There is nothing that was not exported before.']);
    expect((await activities({ format: 'pipedrive', onlyNew: false })).rows).toHaveLength(1);
  });

  test('a file is gone once its last part was read', async () => {
    const { downloadId } = await activities({ format: 'text' });
    const again = app.request('download.read', { downloadId, offset: 0 });
    await expect(again).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('everything as open files', () => {
  test('the zip holds each collection as CSV and JSON, each account to read, and the playbooks as they are', async () => {
    const made = await app.request('export.everything', {});
    const files = unzipSync(await download(made.downloadId));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(JSON.parse(text('json/accounts.json'))).toEqual(
      Object.values(app.host.context.store.data.accounts),
    );
    expect(JSON.parse(text('json/stories.json'))).toEqual([]);
    expect(rowsOf(text('csv/accounts.csv'))).toMatchObject([{ id: accountId, name: 'Acme, "Tools"' }]);
    expect(text('playbooks/team/dead-lead.md')).toBe(examplePlaybook);
    expect(text('accounts/Acme, Tools.md')).toMatch(/^# Acme, "Tools"[\s\S]*Connected[\s\S]*> line two/);
  });

  test('the terminal writes the same files, and only into an empty folder', async () => {
    await app.request('account.save', { fields: { name: 'acme, tools' } });
    const parent = await mkdtemp(path.join(tmpdir(), 'rekindle-out-'));
    const folder = path.join(parent, 'new');
    try {
      const names = await exportToFolder(app.host.context, folder);
      expect(names.filter((name) => name.startsWith('accounts/'))).toHaveLength(2);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(JSON.parse(await readFile(path.join(folder, 'json/reps.json'), 'utf8'))).toHaveLength(1);
      expect(await readFile(path.join(folder, 'playbooks/team/dead-lead.md'), 'utf8')).toBe(examplePlaybook);
      await writeFile(path.join(parent, 'mine.txt'), 'mine');
      await expect(exportToFolder(app.host.context, parent)).rejects.toMatchObject({ code: 'conflict' });
      expect((await readdir(parent)).sort()).toEqual(['mine.txt', 'new']);
    } finally {
      await rm(parent, { recursive: true, force: true });
    }
  });
});
