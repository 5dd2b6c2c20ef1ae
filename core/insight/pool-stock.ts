import type { AccountHistory } from '../account/account-history';
import { isDateLike } from '../calendar/day-number';
import { findPools } from '../pool/find-pools';
import { type PoolId, poolIds } from '../pool/pool';
import type { PoolContext } from '../pool/pool-context';
import { poolNames } from '../pool/pool-names';
import { addDays } from '../record/add-days';
import type { InsightFigure, InsightFilter, InsightPeriod } from './insight';
import { beginOf, rangeOf, stepOf, stepWords } from './period';

/** More points can't be told apart, and each has to be counted; they are the latest. */
export const mostPoints = 60;

/** The days on which the pools are counted: the ends of the weeks or months of a period, and `asOf` itself. */
export function stockDates(period: InsightPeriod, asOf: string, earliest: string): string[] {
  const step = stepOf(period);
  const { from } = rangeOf(period, asOf);
  const first = from === null || earliest > from ? earliest : from;
  const dates = [asOf];
  let end = addDays(beginOf(asOf, step), -1);
  while (end >= first && dates.length < mostPoints) {
    dates.push(end);
    end = addDays(beginOf(end, step), -1);
  }
  return dates.reverse();
}

/** The first day of which anything is known of an account; without a dated record the day that it was entered. */
export function knownSince({ account, deals, activities, referrals }: AccountHistory): string {
  let first = '';
  const look = (date: string | null) => {
    if (date !== null && isDateLike(date) && (first === '' || date < first)) first = date.slice(0, 10);
  };
  look(account.customerSince);
  for (const { at } of activities) look(at);
  for (const { openedOn, closedOn, lastActivityOn } of deals) {
    look(openedOn);
    look(closedOn);
    look(lastActivityOn);
  }
  for (const { givenOn } of referrals) look(givenOn);
  return first === '' ? account.createdAt.slice(0, 10) : first;
}

/** For each date a bit for every pool that the account was in; of the last date, today, nothing is doubted. */
export function poolMasks(
  history: AccountHistory,
  dates: readonly string[],
  context: PoolContext,
): Uint8Array {
  const since = knownSince(history);
  return Uint8Array.from(dates, (asOf, place) => {
    if (asOf < since && place < dates.length - 1) return 0;
    let mask = 0;
    for (const { pool } of findPools(history, { ...context, asOf })) mask |= bitOf(pool);
    return mask;
  });
}

const bitOf = (pool: PoolId): number => 1 << poolIds.indexOf(pool);

export const isInPool = (masks: Uint8Array, place: number, pool: PoolId): boolean =>
  ((masks[place] ?? 0) & bitOf(pool)) !== 0;

/** For each day the accounts in each pool, in one pass over millions of bits. */
function countByPool(masks: readonly Uint8Array[], days: number): Uint32Array[] {
  const counts = Array.from({ length: days }, () => new Uint32Array(poolIds.length));
  for (const mask of masks) {
    for (let place = 0; place < days; place += 1) {
      const count = counts[place];
      for (let bits = mask[place] ?? 0, pool = 0; count && bits !== 0; bits >>= 1, pool += 1)
        count[pool] = (count[pool] ?? 0) + (bits & 1);
    }
  }
  return counts;
}

const note =
  'Each past day is counted anew from what is dated. What has no past is taken as it is today: owner, do-not-contact, segment, people, the reasons noted in a deal, the settings. Removed records left no trace; an account without any dated record counts from the day that it was entered here.';

/** How many accounts were in each pool over time. */
export function stockFigure(
  masks: readonly Uint8Array[],
  dates: readonly string[],
  { pool: only, period }: Pick<InsightFilter, 'pool' | 'period'>,
): InsightFigure {
  const pools = poolIds.filter((pool) => only === null || pool === only);
  const counts = countByPool(masks, dates.length);
  const rows = dates.map((date, place) => ({
    key: date,
    label: stepWords(date, 'week'),
    cells: pools.map((pool) => {
      const value = counts[place]?.[poolIds.indexOf(pool)] ?? 0;
      return { value, words: String(value), accountCount: value };
    }),
  }));
  const capped = dates.length === mostPoints ? ` The latest ${mostPoints} points are shown.` : '';
  return {
    id: 'stock',
    title: stepOf(period) === 'week' ? 'In the pools, week by week' : 'In the pools, month by month',
    note: `${note}${capped}`,
    rowHeading: 'On',
    columns: pools.map((pool) => ({ key: pool, label: poolNames[pool], unit: 'count' })),
    rows: masks.length === 0 ? [] : rows,
    chart: { kind: 'lines', columns: [...pools] },
  };
}
