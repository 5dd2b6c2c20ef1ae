import { counted, daysInWords, shortDate } from '../calendar/date-words';
import { daysBetween } from '../calendar/day-number';
import type { StockOutlook } from './stock';

type Outlook = StockOutlook & { readonly asOf: string };

/** Where the stock is going, in one sentence. */
export function outlookWords({ live, target, belowOn, asOf }: Outlook): string {
  if (target === 0) return 'No target is set.';
  if (live < target) {
    return `${target - live} short of the target: good months end in empty ones when the list is not refilled.`;
  }
  if (belowOn === null)
    return 'At the present rate it stays at the target or above for the next three months.';
  const days = daysBetween(asOf, belowOn);
  return `At the present rate it falls below the target in ${daysInWords(days)} (${shortDate(belowOn, asOf)}).`;
}

/** What the present rate is made of. */
export function rateWords({ rateDays, opened, closed, liveBefore, live }: StockOutlook): string {
  const weeks = Math.round(rateDays / 7);
  return `In the last ${weeks} weeks ${opened} ${opened === 1 ? 'was' : 'were'} opened and ${closed} closed; the stock went from ${liveBefore} to ${live}.`;
}

/** What is about to be forgotten; empty when nothing is. */
export function staleSoonWords({ staleSoon, soonDays }: StockOutlook): string {
  if (staleSoon === 0) return '';
  return `${counted(staleSoon, 'live opportunity becomes', 'live opportunities become')} stale within ${soonDays} days unless somebody touches ${staleSoon === 1 ? 'it' : 'them'}.`;
}
