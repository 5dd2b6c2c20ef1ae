import type { ClosedDeal } from '../account/account-facts';
import { daysInWords, shortDate } from '../calendar/date-words';
import { dayNumber } from '../calendar/day-number';
import type { PoolThresholds } from '../settings/settings';
import { dealWithMoney, winsInWords } from './deal-words';
import { ageInDays, membership, type PoolRule, type PoolSubject } from './pool-subject';

/** Something was won, nothing is open, and the last touch is older than the threshold (imports.md; M2). */
export const quietCustomer: PoolRule = (subject) => {
  const { facts, context } = subject;
  if (!isQuietCustomer(subject)) return null;
  const win = facts.won.at(-1);
  if (!win) return null;
  const ageDays = ageInDays(facts.lastTouchOn, facts.asOf);
  const rhythm = usualIntervalDays(facts.won);
  const latest = dealWithMoney(win.deal, context);
  const bought =
    facts.won.length === 1 ? `buying ${latest}` : `${winsInWords(facts.won, context)}, the latest ${latest}`;
  const used = rhythm === null ? '' : `; they used to buy every ${everyInWords(rhythm)}`;
  const quiet =
    ageDays === null || facts.lastTouchOn === null
      ? 'No contact is on record since'
      : `Quiet for ${daysInWords(ageDays)} (since ${shortDate(facts.lastTouchOn, facts.asOf)}) after`;
  const why = `${quiet} ${bought}${used}`;
  return membership(subject, {
    pool: 'quiet-customer',
    why,
    deal: win.deal,
    ageDays: ageDays ?? context.thresholds.quietMostDays,
  });
};

/** Also asked by `check-in`, which is for customers who are not quiet. */
export function isQuietCustomer({ facts, context }: PoolSubject): boolean {
  if (facts.won.length === 0 || facts.open.length > 0) return false;
  const ageDays = ageInDays(facts.lastTouchOn, facts.asOf);
  return ageDays === null || ageDays > quietAfterDays(facts.won, context.thresholds);
}

/**
 * Days without a touch after which a customer counts as quiet: 180, or 1.5 times the median interval
 * between win dates where there are three, no less than 30 and no more than 365 (imports.md, Pools).
 */
function quietAfterDays(won: readonly ClosedDeal[], thresholds: PoolThresholds): number {
  const interval = usualIntervalDays(won);
  if (interval === null) return thresholds.quietDays;
  const days = interval * thresholds.quietIntervalFactor;
  return Math.min(thresholds.quietMostDays, Math.max(thresholds.quietFewestDays, days));
}

/** The median of the days between different dates of wins; `null` with fewer than three dates. */
function usualIntervalDays(won: readonly ClosedDeal[]): number | null {
  const days = new Set<number>();
  for (const { on } of won) {
    const day = on === null ? Number.NaN : dayNumber(on);
    if (!Number.isNaN(day)) days.add(day);
  }
  if (days.size < 3) return null;
  const dates = [...days].sort((a, b) => a - b);
  const intervals = dates.slice(1).map((day, index) => day - (dates[index] ?? day));
  intervals.sort((a, b) => a - b);
  const middle = Math.floor(intervals.length / 2);
  const upper = intervals[middle] ?? 0;
  return intervals.length % 2 === 1 ? upper : ((intervals[middle - 1] ?? upper) + upper) / 2;
}

const everyInWords = (days: number) =>
  days < 1.5 ? 'day' : days < 14 ? `${Math.round(days)} days` : daysInWords(Math.round(days));
