import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Download } from '../../core/export/download';
import { createHost } from '../../host/create-host';
import { aLostAccount } from '../support/a-lost-account';
import { planUploads } from '../support/import-csv';
import { openTestHost, type TestHost } from '../support/open-test-host';
import { practiceOf } from '../support/practice-of';

let app: TestHost;
let practice: TestHost;

beforeEach(async () => {
  ({ app } = await aLostAccount());
  practice = practiceOf(app);
});
afterEach(() => app.close());

async function bytesOf({ downloadId, bytes }: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let offset = 0; offset < bytes; ) {
    const { base64 } = await practice.request('download.read', { downloadId, offset });
    parts.push(Buffer.from(base64, 'base64'));
    offset += parts.at(-1)?.length ?? bytes;
  }
  return Buffer.concat(parts);
}

const activities = (format: 'salesforce' | 'hubspot' | 'pipedrive' | 'text') =>
  practice.request('export.activities', { format, onlyNew: false, markExported: false });
const packetFilter = { accountIds: null, from: null, to: null, withNames: true };

test.each(['salesforce', 'pipedrive'] as const)(
  'an activity export for %s is refused by a real import',
  async (format) => {
    const file = await activities(format);
    expect(file.fileName).toMatch(/^Practice rekindle-activities/);
    const text = (await bytesOf(file)).toString('utf8');
    expect(text.split('\r\n')[0]).toContain('Rekindle practice');
    const plan = await planUploads(app, { 'activities.csv': text }, { acceptProposals: true });
    expect(plan.files[0]?.problem).toContain('exported from practice');
    await app.request('import.apply', { planId: plan.planId }).catch(() => {});
    expect((await app.request('accounts.list', { offset: 0, limit: 1 })).total).toBe(1);
  },
);

test('every table of the export of everything is refused, with its mark and without', async () => {
  const file = await practice.request('export.everything', {});
  expect(file.fileName).toMatch(/^Practice /);
  const files = unzipSync(await bytesOf(file));
  expect(strFromU8(files['PRACTICE.txt'] ?? new Uint8Array())).toContain('nothing of it is real');
  const tables = Object.keys(files).filter((name) => name.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(20);
  for (const name of tables)
    expect(strFromU8(files[name] ?? new Uint8Array())).toContain('Rekindle practice');
  const marked = strFromU8(files['csv/accounts.csv'] ?? new Uint8Array());
  const unmarked = marked.replace(',Rekindle practice', '').replaceAll(/,yes\r\n/g, '\r\n');
  for (const text of [marked, unmarked]) {
    const plan = await planUploads(app, { 'accounts.csv': text }, { acceptProposals: true });
    expect(plan.files[0]?.problem).toContain('exported from practice');
  }
});

test('practice takes its own exports back, as real work takes its own', async () => {
  const files = unzipSync(await bytesOf(await practice.request('export.everything', {})));
  const text = strFromU8(files['csv/accounts.csv'] ?? new Uint8Array());
  const plan = await planUploads(practice, { 'accounts.csv': text }, { acceptProposals: true });
  expect(plan.files[0]?.problem).toBe('');
});

test('a coaching packet and the file of a power hour are refused', async () => {
  const packet = (await bytesOf(await practice.request('coaching.export', packetFilter))).toString('utf8');
  for (const name of ['coaching.look', 'coaching.import'] as const) {
    await expect(app.request(name, { text: packet })).rejects.toThrow(/made in practice/);
  }
  const { ended } = await practice.request('powerHour.overview', {});
  const shared = (
    await bytesOf(await practice.request('powerHour.share', { id: ended[0]?.id ?? '' }))
  ).toString();
  const { hour } = await app.request('powerHour.plan', { fields: { name: 'Real hour' } });
  const merging = app.request('powerHour.merge', { id: hour.id, text: shared });
  await expect(merging).rejects.toThrow(/made in practice/);
});

test('an appointment and a text say that they are practice', async () => {
  const text = (await bytesOf(await activities('text'))).toString('utf8');
  expect(text).toMatch(/^From the practice workspace/);
  const { calls } = await practice.request('today.get', { scope: 'all' });
  const step = await practice.request('nextStep.save', {
    fields: { accountId: calls[0]?.accountId ?? '', text: 'Call back', dueOn: '2018-07-04' },
  });
  const calendar = await bytesOf(await practice.request('nextStep.calendar', { id: step.id }));
  expect(calendar.toString('utf8')).toMatch(/^SUMMARY:Practice: /m);
});

test('a backup of practice is not restored into real work, nor one of real work into practice', async () => {
  const [there, here] = [path.join(app.folder, 'practice', 'backups'), path.join(app.folder, 'backups')];
  const ofPractice = await practice.request('backup.create', {});
  await cp(there, here, { recursive: true });
  const before = structuredClone(app.host.context.store.data);
  await expect(app.request('backup.restore', { id: ofPractice.id })).rejects.toThrow(/made in practice/);
  expect(app.host.context.store.data).toEqual(before);
  await rm(here, { recursive: true });
  await mkdir(here);
  const ofReal = await app.request('backup.create', {});
  await cp(here, there, { recursive: true });
  await expect(practice.request('backup.restore', { id: ofReal.id })).rejects.toThrow(/real work/);
  expect((await practice.request('accounts.list', { offset: 0, limit: 1 })).total).toBeGreaterThan(50);
});

test('its folder is never opened as a real workspace, also as a copy without its device', async () => {
  await practice.request('workspace.status', {});
  const folder = path.join(app.folder, 'practice');
  await app.host.close();
  const copy = await mkdtemp(path.join(tmpdir(), 'rekindle-copy-'));
  await cp(folder, copy, { recursive: true });
  await rm(path.join(copy, 'data', 'device.json'));
  for (const one of [folder, copy]) {
    const opening = createHost({ folder: one, hostKind: 'terminal', version: '0.0.0' });
    await expect(opening).rejects.toMatchObject({
      code: 'not-allowed',
      message: expect.stringContaining('is a practice workspace'),
    });
  }
  await rm(copy, { recursive: true });
  app = await openTestHost({ folder: app.folder });
});
