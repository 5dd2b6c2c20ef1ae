import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Activity } from '../../core/activity/activity';
import { importCsv } from '../support/import-csv';
import { openTestHost, type TestHost } from '../support/open-test-host';

type Format = 'salesforce' | 'hubspot' | 'pipedrive';
type Fields = Partial<Activity> & Pick<Activity, 'kind'>;

let here: TestHost;
let elsewhere: TestHost;
beforeEach(async () => {
  here = await openTestHost();
  elsewhere = await openTestHost();
});
afterEach(() => Promise.all([here.close(), elsewhere.close()]));

const activities: readonly Fields[] = [
  {
    kind: 'call',
    outcome: 'Connected',
    durationMs: 180_000,
    result: 'Meeting booked',
    text: '-5% is what\n=they+want',
    askedForReferral: true,
  },
  { kind: 'call', direction: 'inbound', outcome: 'Gatekeeper', subject: '+49 30 1 called', text: '@home' },
  { kind: 'voicemail', outcome: 'Left voicemail', text: 'Said why we call' },
  { kind: 'email', direction: 'inbound', subject: 'Re: offer', text: 'Direction: north' },
  { kind: 'meeting', text: 'Saw the plant', result: 'Opportunity' },
  { kind: 'note', subject: 'Call them after the fair', text: 'They move house\n\nin May' },
  { kind: 'value', subject: 'Benchmark', text: 'Sent our figures' },
];

async function prepare(app: TestHost): Promise<string> {
  const rep = await app.request('rep.save', { fields: { name: 'Ann Lee', email: 'ann@example.com' } });
  await app.request('settings.save', { fields: { meRepId: rep.id } });
  const account = await app.request('account.save', { fields: { name: 'Acme' } });
  await app.request('contact.save', {
    fields: { accountId: account.id, firstName: 'Jo', lastName: 'Roy', email: 'jo@acme.example' },
  });
  return account.id;
}

async function exported(app: TestHost, format: Format): Promise<Record<string, string>> {
  const { downloadId } = await app.request('export.activities', { format });
  const { base64, isLast } = await app.request('download.read', { downloadId, offset: 0 });
  expect(isLast).toBe(true);
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.subarray(0, 2).toString() !== 'PK') return { 'activities.csv': bytes.toString() };
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

test.each(['salesforce', 'hubspot', 'pipedrive'] as const)(
  'activities that left for %s come back whole in another workspace',
  async (format) => {
    const accountId = await prepare(here);
    const [contact] = Object.values(here.host.context.store.data.contacts);
    for (const fields of activities)
      await here.request('activity.save', {
        fields: { ...fields, accountId, contactId: contact?.id ?? null },
      });
    const files = await exported(here, format);

    await prepare(elsewhere);
    const { run } = await importCsv(elsewhere, files);
    expect([run.skipped, run.warnings, run.created]).toEqual([
      [],
      [],
      {
        accounts: 0,
        contacts: 0,
        deals: 0,
        activities: activities.length,
        offerings: 0,
        reps: 0,
        triggers: 0,
      },
    ]);
    const { data } = elsewhere.host.context.store;
    const [rep] = Object.values(data.reps);
    const [jo] = Object.values(data.contacts);
    const found = Object.values(data.activities);
    for (const { kind, direction = 'outgoing', text, ...rest } of activities) {
      const back = found.find((activity) => activity.kind === kind && activity.text.endsWith(text ?? ''));
      expect(back, `${kind}: ${text}`).toMatchObject({
        direction,
        outcome: rest.outcome ?? '',
        result: rest.result ?? '',
        askedForReferral: rest.askedForReferral ?? false,
        durationMs: rest.durationMs ?? null,
        repId: rep?.id,
        contactId: jo?.id,
      });
      expect(back?.at.slice(0, 10)).toBe('2018-06-30');
      expect(`${back?.subject}\n${back?.text}`).toContain(rest.subject ?? '');
    }
  },
);
