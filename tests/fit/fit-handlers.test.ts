import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aRep } from '../support/a-pool-context';
import { type AccountBuilder, anAccount } from '../support/an-account';
import { importCsv } from '../support/import-csv';
import { openTestHost, type TestHost } from '../support/open-test-host';

let host: TestHost;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => host.close());

const write = (...accounts: readonly AccountBuilder[]) =>
  host.host.context.store.commit(accounts.flatMap((account) => account.changes()));

/** Medical accounts win 9 of 12, retail 3 of 12; all of it long ago. */
async function twoIndustries(): Promise<void> {
  await host.host.context.store.commit([{ put: 'reps', record: aRep('rep-1') }]);
  for (const [industry, wins] of [
    ['medical', 3],
    ['retail', 1],
  ] as const) {
    for (const name of ['A', 'B', 'C']) {
      const account = anAccount(`${industry} ${name}`, { industry });
      for (let count = 0; count < 4; count += 1) {
        const close = { openedOn: '2016-01-01', on: '2016-02-01' };
        if (count < wins) account.won(close);
        else account.lost(close);
      }
      await write(account);
    }
  }
}

const targets = (list: 'radar' | 'missing', more: object = {}) =>
  host.request('fit.targets', { scope: 'all', list, ...more });

describe('fit in a workspace', () => {
  it('lists who fits and is forgotten, without those who must not be contacted or are worked on', async () => {
    await twoIndustries();
    await write(
      anAccount('New clinic', { industry: 'Medical' }),
      anAccount('Busy clinic', { industry: 'Medical' })
        .called({ on: '2018-06-01' })
        .called({ on: '2018-06-02' }),
      anAccount('Open clinic', { industry: 'Medical' }).opened({ on: '2018-06-01' }),
      anAccount('Closed door', { industry: 'Medical' }).notToBeContacted(),
      anAccount('Nameless'),
    );
    const { rows, refused } = await targets('radar');
    expect(rows.map(({ name }) => name)).toEqual(['medical A', 'medical B', 'medical C', 'New clinic']);
    expect(refused).toBe(1);
    expect(rows[0]?.why).toBe('Industry: medical, wins 9 of 12 against 12 of 24 overall');
    expect((await targets('radar', { mostTouches: 2 })).rows.map(({ name }) => name)).toContain(
      'Busy clinic',
    );
    expect((await targets('missing')).rows).toMatchObject([{ name: 'Nameless', missing: ['industry'] }]);
  });

  it('sorts and filters the accounts list, and is a part of Today’s rank that adds up', async () => {
    await twoIndustries();
    await write(anAccount('Nameless'));
    const sorted = await host.request('accounts.list', { sort: 'fit', descending: true });
    expect(sorted.rows.map(({ fit }) => fit)).toEqual([59, 59, 59, 39, 39, 39, null]);
    expect((await host.request('accounts.list', { fit: 'above' })).total).toBe(3);
    expect((await host.request('accounts.list', { fit: 'unknown' })).rows[0]?.name).toBe('Nameless');
    const [best] = (await host.request('today.get', { scope: 'all' })).calls;
    expect(best?.parts.at(-1)).toMatchObject({ label: 'Fit', points: 3 });
    expect(best?.parts.reduce((sum, { points }) => sum + points, 0)).toBe(best?.rank);
  });

  it('follows points by hand, a changed deal, and the way back to what was learned', async () => {
    await twoIndustries();
    const fitOf = async (id: string) => (await host.request('account.get', { id })).fit.score;
    const give = (value: string, points: number | null) =>
      host.request('fit.setPoints', { trait: 'industry', value, points });
    await Promise.all([give('retail', 20), give('medical', 1)]);
    expect([await fitOf('retail-a'), await fitOf('medical-a')]).toEqual([70, 51]);
    await give('medical', null);
    expect([await fitOf('retail-a'), await fitOf('medical-a')]).toEqual([70, 59]);
    await host.request('settings.save', { fields: { fitByHand: [] } });
    expect(await fitOf('retail-a')).toBe(39);
    await host.request('deal.save', { id: 'retail-b-deal-4', fields: { status: 'won' } });
    expect(await fitOf('retail-a')).toBeGreaterThan(39);
  });
});

describe('the Maven data as of 30 June 2018', () => {
  it('has a profile, targets and a stock whose figures agree with Today', async () => {
    const names = ['accounts', 'products', 'sales_pipeline', 'sales_teams'];
    const folder = path.join(import.meta.dirname, '../data/maven-crm');
    const files = names.map((name) => [`${name}.csv`, readFileSync(path.join(folder, `${name}.csv`))]);
    await importCsv(host, Object.fromEntries(files));
    const profile = await host.request('fit.profile', {});
    expect([profile.closed, profile.won]).toEqual([6_711, 4_238]);
    const industries = profile.values.filter(({ trait }) => trait === 'industry');
    expect(industries.reduce((sum, { closed }) => sum + closed, 0)).toBe(profile.closed);
    expect(industries.every(({ learned }) => learned !== null)).toBe(true);
    expect((await targets('radar')).rows[0]).toMatchObject({ name: 'Cheers', score: 58 });
    const poorest = await host.request('accounts.list', { sort: 'fit', limit: 1 });
    expect(poorest.rows[0]?.fit).toBe(33);
    await host.request('settings.save', { fields: { asOf: '2017-11-15' } });
    const { outlook, points, repCount } = await host.request('stock.get', { scope: 'all', step: 'month' });
    const { stock } = await host.request('today.get', { scope: 'all' });
    expect([outlook.live, points.at(-1)?.stale, outlook.target]).toEqual([
      stock.open,
      stock.stale,
      stock.target,
    ]);
    expect([repCount, points.length]).toEqual([35, 25]);
    const [rep] = (await host.request('rep.list', {})).reps.filter(({ openDealCount }) => openDealCount > 0);
    await host.request('settings.save', { fields: { meRepId: rep?.id ?? null } });
    const mine = await host.request('stock.get', { scope: 'mine' });
    expect([mine.outlook.live, mine.outlook.target]).toEqual([
      (await host.request('today.get', { scope: 'mine' })).stock.open,
      20,
    ]);
  });
});
