import type { AccountHistory } from '../account/account-history';
import { dayNumber } from '../calendar/day-number';

interface Window {
  readonly asOf: string;
  readonly days: number;
  /** Counting stops here. */
  readonly most: number;
}

/** Activities, and deals opened or closed, within the last `days` up to `asOf`, no more than `most`. */
export function countTouches(
  { activities, deals }: Pick<AccountHistory, 'activities' | 'deals'>,
  { asOf, days, most }: Window,
): number {
  const last = dayNumber(asOf);
  const isWithin = (date: string | null) => {
    if (date === null || date.slice(0, 10) > asOf) return false;
    return last - dayNumber(date) <= days;
  };
  let count = 0;
  for (const { at } of activities) {
    if (isWithin(at)) count += 1;
    if (count >= most) return count;
  }
  for (const { openedOn, closedOn, status } of deals) {
    if (isWithin(openedOn)) count += 1;
    if (status !== 'open' && isWithin(closedOn)) count += 1;
  }
  return Math.min(count, most);
}
