import { dayNumber } from '../calendar/day-number';
import type { Happening } from './happening';

/** What is usual is the median of so many weeks before; with fewer weeks at work nothing is claimed. */
export const usualWeeks = 8;
export const fewestWeeks = 4;

/** The weeks before that count: those in which something was entered. A week off is nobody's usual. */
export function weeksAtWork(happenings: readonly Happening[], week: number): number[] {
  const entered = new Set(happenings.filter(({ kind }) => kind === 'entry').map((one) => one.week));
  return Array.from({ length: usualWeeks }, (_, back) => week - 1 - back).filter((each) => entered.has(each));
}

/** Monday is 0. */
export const weekdayOf = (on: string): number => (((dayNumber(on) + 3) % 7) + 7) % 7;

interface WeekPart {
  readonly weeks: readonly number[];
  /** The last day of each week that is counted, Monday is 0. */
  readonly upTo: number;
}

/** The middle of what the weeks had, the lower one of two, so that it occurred; `null` with too few weeks. */
export function usualCount(happenings: readonly Happening[], { weeks, upTo }: WeekPart): number | null {
  if (weeks.length < fewestWeeks) return null;
  const counts = weeks.map(
    (week) => happenings.filter((one) => one.week === week && weekdayOf(one.on) <= upTo).length,
  );
  return counts.sort((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? null;
}
