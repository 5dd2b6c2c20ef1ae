import { dayNumber } from '../calendar/day-number';
import { addDays } from '../record/add-days';
import type { DealLife } from './live-spans';
import type { StockOutlook } from './stock';
import { stockHistory } from './stock-history';

/** The present rate is that of the last eight weeks. */
const rateDays = 56;
/** A warning further ahead than a quarter of a year would cry wolf. */
const horizonDays = 90;
const soonDays = 30;

/**
 * Where the stock is going: the change of the last eight weeks goes on as it was (decision 43).
 * `belowOn` is the first day with fewer live opportunities than the target; never with a target of 0.
 */
export function stockOutlook(
  lives: readonly DealLife[],
  { asOf, target }: { readonly asOf: string; readonly target: number },
): StockOutlook {
  const [before, now] = stockHistory(lives, [addDays(asOf, -rateDays), asOf]);
  const live = now?.live ?? 0;
  const liveBefore = before?.live ?? 0;
  return {
    live,
    target,
    rateDays,
    liveBefore,
    opened: now?.opened ?? 0,
    closed: (now?.won ?? 0) + (now?.lost ?? 0),
    belowOn: belowOn({ live, target, change: live - liveBefore, asOf }),
    staleSoon: countStaleSoon(lives, dayNumber(asOf)),
    soonDays,
  };
}

interface Course {
  readonly live: number;
  readonly target: number;
  /** Within `rateDays`. */
  readonly change: number;
  readonly asOf: string;
}

function belowOn({ live, target, change, asOf }: Course): string | null {
  if (target === 0) return null;
  if (live < target) return asOf;
  if (change >= 0) return null;
  const days = Math.floor(((live - target) * rateDays) / -change) + 1;
  return days > horizonDays ? null : addDays(asOf, days);
}

function countStaleSoon(lives: readonly DealLife[], today: number): number {
  let count = 0;
  for (const { open, live } of lives) {
    const span = live.find(({ from, to }) => from <= today && today <= to);
    if (span && open && span.to < open.to && span.to < today + soonDays) count += 1;
  }
  return count;
}
