import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInPool, poolMasks, stockDates, stockFigure } from '../../core/insight/pool-stock';
import { findPools } from '../../core/pool/find-pools';
import { poolIds } from '../../core/pool/pool';
import { addDays } from '../../core/record/add-days';
import { aPoolContext } from '../support/a-pool-context';
import { anAccount } from '../support/an-account';
import { openTestHost } from '../support/open-test-host';

const asOf = '2018-06-27';
const context = aPoolContext({ asOf });

describe('the days of the stock', () => {
  it('are the Sundays of a period and today, or the ends of its months', () => {
    expect(stockDates('8-weeks', asOf, '').slice(-3)).toEqual(['2018-06-17', '2018-06-24', '2018-06-27']);
    expect(stockDates('8-weeks', asOf, '')).toHaveLength(9);
    expect(stockDates('52-weeks', '2020-03-15', '').slice(-3)).toEqual([
      '2020-01-31',
      '2020-02-29',
      '2020-03-15',
    ]);
  });

  it('begin where anything is known, and are never more than can be drawn', () => {
    expect(stockDates('all', asOf, '2018-04-15')).toEqual(['2018-04-30', '2018-05-31', asOf]);
    expect(stockDates('all', asOf, '1990-01-01')).toHaveLength(60);
  });
});

describe('the stock of the pools', () => {
  const acme = anAccount('Acme').lostTo('Novatech', { on: '2018-04-20', openedOn: '2018-03-01' }).build();
  const dates = ['2018-02-28', '2018-04-30', '2018-05-31', asOf];

  it('is what the pools were on each day: just lost first, an old no a month later', () => {
    const { rows, columns } = stockFigure([poolMasks(acme, dates, context)], dates, {
      ...{ pool: null, period: '52-weeks' },
    });
    const of = (pool: string) =>
      rows.map(({ cells }) => cells[columns.findIndex(({ key }) => key === pool)]?.value);
    expect(of('just-lost')).toEqual([0, 1, 0, 0]);
    expect(of('old-no')).toEqual([0, 0, 1, 1]);
  });

  it('has no account in it before anything was known of it', () => {
    const orphan = anAccount('Orphan', { ownerId: null })
      .called({ on: '2018-05-02', repId: 'rep-1' })
      .build();
    const masks = poolMasks(orphan, dates, context);
    expect(dates.map((_, place) => isInPool(masks, place, 'orphan'))).toEqual([false, false, true, true]);
  });

  it('is today what the pools are today', () => {
    const histories = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.boolean(), fc.boolean()), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(histories, fc.boolean(), (deals, isOwned) => {
        const account = anAccount('Acme', { ownerId: isOwned ? 'rep-1' : null });
        for (const [ago, isWon, isNamed] of deals) {
          const on = addDays(asOf, -ago);
          if (isWon) account.won({ on });
          else account.lost({ on, competitor: isNamed ? 'Novatech' : '' });
        }
        const history = account.build();
        const masks = poolMasks(history, dates, context);
        const now = findPools(history, context).map(({ pool }) => pool);
        expect(poolIds.filter((pool) => isInPool(masks, dates.length - 1, pool))).toEqual(
          poolIds.filter((pool) => now.includes(pool)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('insight.stock', () => {
  it('agrees with Today and with the lists behind it, and follows a change of one account', async () => {
    const app = await openTestHost({ now: () => new Date(2026, 10, 22, 12) });
    try {
      await app.request('workspace.addSampleData', {});
      const filter = { period: '26-weeks' } as const;
      const { rows, columns } = await app.request('insight.stock', { filter });
      const last = rows.at(-1);
      const entries = app.host.context.history.entries();
      columns.forEach(({ key }, place) => {
        const now = entries.filter(({ pools }) => pools.some(({ pool }) => pool === key)).length;
        expect(last?.cells[place]?.value, key).toBe(now);
      });
      const first = rows[0];
      const place = columns.findIndex(({ key }) => key === 'old-no');
      const cell = { row: first?.key ?? '', column: 'old-no' };
      const behind = await app.request('insight.accounts', {
        part: 'pipeline',
        filter,
        figure: 'stock',
        ...cell,
      });
      expect(behind.accounts).toHaveLength(first?.cells[place]?.value ?? -1);
      const gone = behind.accounts[0]?.id ?? '';
      await app.request('account.save', { id: gone, fields: { doNotContact: true } });
      const after = await app.request('insight.stock', { filter });
      expect(after.rows[0]?.cells[place]?.value).toBe(behind.accounts.length - 1);
    } finally {
      await app.close();
    }
  });
});
