import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../core/settings/settings';
import { createHistoryIndex } from '../../host/history/create-history-index';
import { aRep, someSettings } from '../support/a-pool-context';
import { aStore } from '../support/a-store';
import { anAccount, testStamp } from '../support/an-account';

function anIndex() {
  const store = aStore();
  const now: { asOf: string; settings: Settings } = { asOf: '2018-06-30', settings: someSettings() };
  const index = createHistoryIndex(
    store,
    () => now.asOf,
    () => now.settings,
  );
  const pools = (id = 'acme') => index.poolsOf(id).map(({ pool }) => pool);
  store.commit({ put: 'reps', record: aRep('rep-1', { name: 'Anna' }) });
  return { store, index, now, pools };
}

describe('the history index', () => {
  it('groups what is there when it is first asked', () => {
    const { store, index, pools } = anIndex();
    store.commit(...anAccount('Acme').lost({ on: '2018-01-01' }).knows({ firstName: 'Jane' }).changes());
    expect(pools()).toEqual(['declined']);
    expect(index.of('acme')?.contacts).toHaveLength(1);
    expect([...index.all()]).toHaveLength(1);
    expect(pools('nobody')).toEqual([]);
  });

  it('derives everything in the background once it is warmed, and then has it when asked', async () => {
    const { store, index, now } = anIndex();
    for (const name of ['Acme', 'Beta', 'Gamma'])
      store.commit(...anAccount(name).lost({ on: '2018-01-01' }).changes());
    let derivedCount = 0;
    const { weights, ...others } = now.settings;
    now.settings = {
      ...others,
      get weights() {
        derivedCount += 1;
        return weights;
      },
    };
    index.warm();
    await vi.waitFor(() => expect(derivedCount).toBe(3));
    expect(index.entries()).toHaveLength(3);
    expect(derivedCount).toBe(3);
  });

  it('follows records that are added, changed and removed', () => {
    const { store, pools, index } = anIndex();
    const lost = anAccount('Acme').lost({ on: '2018-01-01' });
    store.commit(...lost.changes());
    expect(pools()).toEqual(['declined']);
    const [deal] = lost.build().deals;
    if (!deal) throw new Error('No deal');
    store.commit({ put: 'deals', record: { ...deal, competitor: 'Novatech' } });
    expect(pools()).toEqual(['old-no']);
    expect(index.of('acme')?.deals).toHaveLength(1);
    store.commit({ remove: 'deals', id: deal.id });
    expect(pools()).toEqual([]);
    store.commit({ remove: 'accounts', id: 'acme' });
    expect(index.of('acme')).toBeUndefined();
    expect([...index.all()]).toEqual([]);
  });

  it('moves a record to another account, as a merge does', () => {
    const { store, pools } = anIndex();
    const acme = anAccount('Acme').lost({ on: '2018-01-01' });
    store.commit(...acme.changes(), ...anAccount('Beta').changes());
    expect([pools('acme'), pools('beta')]).toEqual([['declined'], []]);
    const [deal] = acme.build().deals;
    if (!deal) throw new Error('No deal');
    store.commit({ put: 'deals', record: { ...deal, accountId: 'beta' } });
    expect([pools('acme'), pools('beta')]).toEqual([[], ['declined']]);
  });

  it('finds the records of an account that comes after them or comes back', () => {
    const { store, pools } = anIndex();
    expect(pools()).toEqual([]);
    const changes = anAccount('Acme').lost({ on: '2018-01-01' }).changes();
    const [account] = changes;
    if (!account) throw new Error('No account');
    store.commit(...changes.slice(1), account);
    expect(pools()).toEqual(['declined']);
    store.commit({ remove: 'accounts', id: 'acme' });
    store.commit(account);
    expect(pools()).toEqual(['declined']);
  });

  it('computes only the account that changed, and everything for a new date, settings or reps', () => {
    const { store, index, now, pools } = anIndex();
    store.commit(
      ...anAccount('Acme').lost({ on: '2018-01-01' }).changes(),
      ...anAccount('Beta').lost({ on: '2018-05-31' }).changes(),
    );
    const beta = index.poolsOf('beta');
    expect(beta.map(({ pool }) => pool)).toEqual(['just-lost']);
    store.commit(...anAccount('Acme').called({ on: '2018-06-01' }).changes());
    expect(index.poolsOf('beta')).toBe(beta);

    const version = index.version();
    now.asOf = '2018-07-01';
    expect(pools('beta')).toEqual([]);
    expect(index.version()).toBeGreaterThan(version);

    now.settings = someSettings({ thresholds: { ...now.settings.thresholds, justLostDays: 31 } });
    store.commit({ put: 'settings', record: now.settings });
    expect(pools('beta')).toEqual(['just-lost']);

    store.commit({ put: 'reps', record: aRep('rep-1', { hasLeft: true }) });
    expect(pools('beta')).toEqual(['just-lost', 'orphan']);
  });

  it('ranks by the weights of the settings', () => {
    const { store, index, now } = anIndex();
    store.commit(...anAccount('Acme').lost({ on: '2018-01-01' }).changes());
    expect(index.entryOf('acme')?.rank?.parts[0]?.points).toBe(25);
    now.settings = someSettings({ weights: { ...now.settings.weights, pool: { declined: 77 } } });
    expect(index.entryOf('acme')?.rank?.parts[0]?.points).toBe(77);
  });

  it('follows an import of thousands of changes and a restore by grouping anew', () => {
    const { store, index, pools } = anIndex();
    expect(pools()).toEqual([]);
    const told: (number | null)[] = [];
    index.onFollowed((changes) => told.push(changes?.length ?? null));
    const changes = Array.from({ length: 6_000 }, (_, i) => anAccount(`Account ${i}`).changes()).flat();
    store.commit(...changes, ...anAccount('Acme').lost({ on: '2018-01-01' }).changes());
    expect(told).toEqual([null]);
    expect(pools()).toEqual(['declined']);
    expect(index.entries()).toHaveLength(6_001);
  });

  it('lists after any changes what an index made anew would list', () => {
    const account = fc.integer({ min: 0, max: 5 }).map((index) => `Account ${index}`);
    const step = fc.oneof(
      account.map((name) => anAccount(name).changes()),
      account.map((name) => anAccount(name).lost({ on: '2018-01-01' }).changes()),
      account.map((name) => anAccount(name).called({ on: '2018-06-01' }).changes()),
      account.map((name) => [{ remove: 'accounts', id: anAccount(name).build().account.id }] as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { store, index, now } = anIndex();
        for (const changes of steps) {
          store.commit(...changes);
          const listed = index.entries();
          expect(index.entries()).toBe(listed);
          const anew = createHistoryIndex(
            store,
            () => now.asOf,
            () => now.settings,
          );
          const seen = (entries: typeof listed) =>
            entries
              .map(({ history, pools, rank }) => ({ history, pools, rank: rank?.rank }))
              .sort((a, b) => (a.history.account.id < b.history.account.id ? -1 : 1));
          expect(seen(listed)).toEqual(seen(anew.entries()));
          anew.close();
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves arrays that were read as they were', () => {
    const { store, index } = anIndex();
    store.commit(...anAccount('Acme').called({ on: '2018-01-01' }).changes());
    const before = index.of('acme');
    const activity = before?.activities[0];
    if (!activity) throw new Error('No activity');
    store.commit({ put: 'activities', record: { ...activity, ...testStamp, id: 'another' } });
    expect(before?.activities).toHaveLength(1);
    expect(index.of('acme')?.activities).toHaveLength(2);
  });
});
