import { dayNumber } from '../calendar/day-number';
import { addDays } from '../record/add-days';
import type { PowerHourSeriesFields } from './power-hour-series';

type Rule = Pick<PowerHourSeriesFields, 'weekdays' | 'time' | 'startsOn' | 'endsOn' | 'exceptions'>;

export interface Occurrence {
  /** The date that the rule gives; it names the occurrence also after it was moved. */
  readonly on: string;
  /** When it is held, `YYYY-MM-DDTHH:mm` on the wall clock. */
  readonly at: string;
  readonly isMoved: boolean;
}

/** A moved one is looked for this far from its own date. */
const farthestMoveDays = 62;

/**
 * The occurrences held from one date to another, both included, in order. Wall-clock dates only: no instant is
 * computed, so that ten o'clock stays ten o'clock when the clocks change.
 */
export function occurrencesBetween(series: Rule, from: string, to: string): Occurrence[] {
  const exceptions = new Map(series.exceptions.map((exception) => [exception.on, exception]));
  const first = later(series.startsOn, addDays(from, -farthestMoveDays));
  const last = earlier(series.endsOn ?? '9999-12-31', addDays(to, farthestMoveDays));
  const found: Occurrence[] = [];
  for (let on = first; on <= last; on = addDays(on, 1)) {
    if (!series.weekdays.includes(isoWeekday(on))) continue;
    const exception = exceptions.get(on);
    if (exception?.movedTo === null) continue;
    const at = exception ? exception.movedTo.slice(0, 16) : `${on}T${series.time}`;
    const date = at.slice(0, 10);
    if (date >= from && date <= to) found.push({ on, at, isMoved: exception !== undefined });
  }
  return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** 1 for a Monday to 7 for a Sunday. */
export function isoWeekday(date: string): number {
  // 1970-01-01, day 0, was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Whether the rule gives this date, skipped or not. */
export function isDateOfSeries(series: Rule, on: string): boolean {
  const isWithin = on >= series.startsOn && (series.endsOn === null || on <= series.endsOn);
  return isWithin && series.weekdays.includes(isoWeekday(on));
}

/** The series with one of its dates skipped (`null`), moved to another local time, or put back (`undefined`). */
export function withException(
  exceptions: Rule['exceptions'],
  on: string,
  movedTo: string | null | undefined,
): Rule['exceptions'] {
  const others = exceptions.filter((exception) => exception.on !== on);
  if (movedTo === undefined) return others;
  return [...others, { on, movedTo }].sort((a, b) => (a.on < b.on ? -1 : 1));
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);
