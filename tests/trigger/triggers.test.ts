import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activeSetAside } from '../../core/today/set-aside-state';
import { freshTriggers } from '../../core/trigger/fresh-triggers';
import { triggerKindOf } from '../../core/trigger/trigger-kinds';
import { anAccount } from '../support/an-account';
import { importCsv, planUploads } from '../support/import-csv';
import { openTestHost, type TestHost } from '../support/open-test-host';

const asOf = '2018-06-30';
const window = { asOf, triggerDays: 30 };

describe('trigger events', () => {
  it('fade day by day, and count no longer than the setting says', () => {
    const history = anAccount('Acme')
      .happened({ kind: 'hiring', on: '2018-06-15', text: 'Ten\n drivers' })
      .happened({ kind: 'funding', on: '2018-05-31' })
      .happened({ kind: 'expansion', on: '2018-07-01' })
      .happened({ kind: 'event', on: '2018-07-06', text: 'Transport fair' })
      .build();
    const fresh = freshTriggers(history, window);
    expect(fresh.map(({ trigger, share }) => [trigger.kind, share])).toEqual([
      ['event', 0.8],
      ['hiring', 0.5],
    ]);
    expect(fresh.map(({ why }) => why)).toEqual([
      'Event they attend, in 6 days (6 Jul): Transport fair',
      'Hiring, 2 weeks ago (15 Jun): Ten drivers',
    ]);
  });

  it('raise nobody who must not be contacted', () => {
    const history = anAccount('Acme').notToBeContacted().happened({ on: asOf }).build();
    expect(freshTriggers(history, window)).toEqual([]);
  });

  it('end a snooze and a dismissal, when they are news to whoever set it aside', () => {
    const later = '2018-06-20T10:00:00.000Z';
    const aside = (kind: 'snooze' | 'dismissal') =>
      anAccount('Acme').setAside({ kind, on: '2018-06-10', until: kind === 'snooze' ? '2018-12-01' : null });
    for (const kind of ['snooze', 'dismissal'] as const) {
      expect(activeSetAside(aside(kind).build(), asOf)?.kind).toBe(kind);
      const isShown = (trigger: Parameters<ReturnType<typeof aside>['happened']>[0]) =>
        activeSetAside(aside(kind).happened(trigger).build(), asOf) === null;
      expect(isShown({ on: '2018-06-12', createdAt: later })).toBe(true);
      expect(isShown({ on: '2018-06-01', createdAt: later })).toBe(true);
      expect(isShown({ on: '2018-01-01', createdAt: later })).toBe(false);
      expect(isShown({ on: '2018-06-01', createdAt: '2015-01-01T00:00:00.000Z' })).toBe(false);
      expect(isShown({ kind: 'funding', on: '2018-07-20', createdAt: later })).toBe(false);
    }
  });

  it('understand the words of other systems', () => {
    const words = [
      'Hiring spree',
      'M&A',
      'Series B',
      'New CEO',
      'new_site',
      'Trade fair',
      'In the news',
      'Other',
      'Lunch',
    ];
    expect(words.map(triggerKindOf)).toEqual([
      'hiring',
      'acquisition',
      'funding',
      'management',
      'expansion',
      'event',
      'press-release',
      'other',
      null,
    ]);
  });
});

const file = [
  'Account,Date,Kind,Text,Link',
  'Acme,2018-06-20,Hiring,Ten drivers,https://news.example/1',
  'Acme,2018-06-21,Moved,To the harbour,',
  'Nobody Inc,2018-06-20,Funding,A loan,',
  'Acme,,Hiring,No date,',
].join('\n');

describe('trigger events in a workspace', () => {
  let host: TestHost;
  beforeEach(async () => {
    host = await openTestHost();
    await host.host.context.store.commit(anAccount('Acme', { ownerId: null }).with({ phone: '1' }).changes());
  });
  afterEach(() => host.close());
  const today = async () => (await host.request('today.get', { scope: 'all' })).calls;

  it('raise an account on Today with the event as the reason, also one that is in no pool', async () => {
    await host.request('settings.save', { fields: { weights: { trigger: 40 } } });
    await host.host.context.store.commit(anAccount('Beta', { ownerId: null }).changes());
    const before = (await today())[0];
    await host.request('trigger.save', {
      fields: { accountId: 'beta', kind: 'hiring', text: 'Ten drivers' },
    });
    const [raised] = await today();
    expect(before?.accountName).toBe('Acme');
    expect(raised).toMatchObject({ accountName: 'Beta', trigger: { kind: 'hiring' } });
    expect(raised?.why).toMatch(/^Hiring, today: Ten drivers/);
    expect(raised?.parts.reduce((sum, part) => sum + part.points, 0)).toBe(raised?.rank);
    expect((await host.request('account.get', { id: 'beta' })).triggers).toHaveLength(1);
  });

  it('come by import with a preview, once, and go again with its undo', async () => {
    const plan = await planUploads(host, { 'news.csv': file });
    expect(plan.files[0]?.kind).toBe('triggers');
    expect([plan.created.triggers, plan.created.accounts]).toEqual([3, 1]);
    const { run } = await importCsv(host, { 'news.csv': file });
    const stored = Object.values(host.host.context.store.data.triggers);
    expect(stored.map(({ kind, on, text }) => [kind, on, text])).toEqual([
      ['hiring', '2018-06-20', 'Ten drivers'],
      ['other', '2018-06-21', 'Moved: To the harbour'],
      ['funding', '2018-06-20', 'A loan'],
    ]);
    expect(run.skipped.map(({ reason }) => reason)).toEqual(['It has no date.']);
    const again = await importCsv(host, { 'news.csv': file });
    expect(again.run.created.triggers).toBe(0);
    await host.request('import.undo', { id: run.id });
    expect(host.host.context.store.data.triggers).toEqual({});
  });

  it('follow their account into another one, and keep it from being removed', async () => {
    await host.host.context.store.commit(anAccount('Beta').happened({ on: asOf }).changes());
    const removal = host.request('record.remove', { collection: 'accounts', id: 'beta' });
    await expect(removal).rejects.toThrow('1 trigger event still refer');
    await host.request('merge.accounts', { keepId: 'acme', mergeId: 'beta' });
    expect((await host.request('account.get', { id: 'acme' })).triggers).toHaveLength(1);
  });
});
