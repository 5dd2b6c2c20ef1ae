import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccountFacts } from '../../core/account/account-facts';
import type { AccountHistory } from '../../core/account/account-history';
import { addDays } from '../../core/record/add-days';
import { lifeOf } from '../../core/stock/live-spans';
import { outlookWords } from '../../core/stock/outlook-words';
import { stockDates } from '../../core/stock/stock-dates';
import { stockHistory } from '../../core/stock/stock-history';
import { stockOutlook } from '../../core/stock/stock-outlook';
import { aPoolContext } from '../support/a-pool-context';
import { anAccount } from '../support/an-account';

const staleDays = 180;
const lives = ({ deals, activities }: AccountHistory) =>
  deals.map((deal) =>
    lifeOf(
      deal,
      activities.filter(({ dealId }) => dealId === deal.id).map(({ at }) => at),
      staleDays,
    ),
  );

const anyDate = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2016-01-01', days));
const maybeDate = fc.option(anyDate);
const anyDeal = fc.record({
  status: fc.constantFrom('open' as const, 'won' as const, 'lost' as const),
  openedOn: maybeDate,
  closedOn: maybeDate,
  lastActivityOn: maybeDate,
  touches: fc.array(anyDate, { maxLength: 3 }),
});
const anyHistory = fc.array(anyDeal, { maxLength: 6 }).map((deals) => {
  const account = anAccount('Acme');
  deals.forEach(({ touches, ...deal }, index) => {
    account.deal({ id: `deal-${index}`, ...deal });
    for (const on of touches) account.called({ on, dealId: `deal-${index}` });
  });
  return account.build();
});

describe('the history of the stock', () => {
  it('counts on every day what the lists of that day hold', () => {
    fc.assert(
      fc.property(anyHistory, fc.uniqueArray(anyDate, { minLength: 1, maxLength: 5 }), (history, days) => {
        const dates = days.sort();
        for (const { on, live, stale } of stockHistory(lives(history), dates)) {
          const facts = readAccountFacts(history, aPoolContext({ asOf: on }));
          expect([on, live, stale]).toEqual([on, facts.open.length, facts.stale.length]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the deals', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const dates = stockDates('2018-06-30', 'month');
        expect(stockHistory(lives(history).toReversed(), dates)).toEqual(stockHistory(lives(history), dates));
      }),
    );
  });

  it('tells what was opened, won and lost since the point before', () => {
    const history = anAccount('Acme')
      .opened({ on: '2018-06-01' })
      .won({ openedOn: '2018-05-01', on: '2018-06-10' })
      .lost({ openedOn: '2018-05-01', on: '2018-06-30' })
      .build();
    const points = stockHistory(lives(history), ['2018-05-31', '2018-06-15', '2018-06-30']);
    expect(points.map(({ live, opened, won, lost }) => [live, opened, won, lost])).toEqual([
      [2, 0, 0, 0],
      [2, 1, 1, 0],
      [1, 0, 0, 1],
    ]);
  });

  it('goes back by weeks, or by ends of months over leap days', () => {
    const weeks = stockDates('2018-06-30', 'week');
    expect([weeks.length, weeks[0], weeks.at(-2), weeks.at(-1)]).toEqual([
      53,
      '2017-07-01',
      '2018-06-23',
      '2018-06-30',
    ]);
    expect(stockDates('2024-03-15', 'month').slice(-3)).toEqual(['2024-01-31', '2024-02-29', '2024-03-15']);
    expect(stockDates('2018-06-30', 'month').slice(-2)).toEqual(['2018-05-31', '2018-06-30']);
  });
});

describe('where the stock is going', () => {
  const asOf = '2018-06-30';
  /** Ten that were live eight weeks ago, of which some were closed since. */
  const withClosed = (count: number) => {
    const account = anAccount('Acme');
    for (let index = 0; index < 10; index += 1) {
      if (index < count) account.won({ openedOn: '2018-04-01', on: '2018-06-01' });
      else account.opened({ on: '2018-04-01' });
    }
    return lives(account.build());
  };

  it('says on which day it falls below the target at the present rate', () => {
    // Two in 56 days: below 7 after the second one, 56 days on, and a day.
    const outlook = stockOutlook(withClosed(2), { asOf, target: 7 });
    expect(outlook).toMatchObject({ live: 8, liveBefore: 10, opened: 0, closed: 2, belowOn: '2018-07-29' });
    expect(outlookWords({ ...outlook, asOf })).toBe(
      'At the present rate it falls below the target in 4 weeks (29 Jul).',
    );
  });

  it('is below now, far from it, or without a target', () => {
    expect(stockOutlook(withClosed(2), { asOf, target: 9 }).belowOn).toBe(asOf);
    expect(stockOutlook(withClosed(2), { asOf, target: 1 }).belowOn).toBeNull();
    expect(stockOutlook(withClosed(0), { asOf, target: 10 }).belowOn).toBeNull();
    expect(stockOutlook(withClosed(10), { asOf, target: 0 }).belowOn).toBeNull();
  });

  it('is the day on which a steady loss really crosses the target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (closed, target) => {
        const { live, belowOn } = stockOutlook(withClosed(closed), { asOf, target });
        if (belowOn === null || live < target) return;
        const at = (days: number) => live - (closed * days) / 56;
        const days = Math.round((Date.parse(belowOn) - Date.parse(asOf)) / 86_400_000);
        expect(at(days)).toBeLessThan(target);
        expect(at(days - 1)).toBeGreaterThanOrEqual(target);
      }),
    );
  });

  it('counts what becomes stale soon', () => {
    const account = anAccount('Acme').opened({ on: '2018-01-10' }).opened({ on: '2018-06-01' });
    expect(stockOutlook(lives(account.build()), { asOf, target: 1 }).staleSoon).toBe(1);
  });
});
