import { dayNumber } from '../calendar/day-number';
import { addDays } from '../record/add-days';
import type { InsightPeriod } from './insight';

export interface DateRange {
  /** `null` from the beginning. */
  readonly from: string | null;
  readonly to: string;
}

const weeksOf: Readonly<Record<Exclude<InsightPeriod, 'all'>, number>> = {
  '8-weeks': 8,
  '26-weeks': 26,
  '52-weeks': 52,
};

/** The days of a period that ends on `asOf`, both included. */
export function rangeOf(period: InsightPeriod, asOf: string): DateRange {
  return { from: period === 'all' ? null : addDays(asOf, 1 - weeksOf[period] * 7), to: asOf };
}

/** Whether a date or local time lies in the range. */
export function isWithin(at: string, { from, to }: DateRange): boolean {
  // Compared as texts, without cutting: this runs for every activity.
  return (from === null || at >= from) && (at <= to || at.startsWith(to));
}

export type Step = 'week' | 'month';

export const stepOf = (period: InsightPeriod): Step =>
  period === '8-weeks' || period === '26-weeks' ? 'week' : 'month';

/** The Monday of the date's week, or the first of its month. */
export function beginOf(on: string, step: Step): string {
  if (step === 'month') return `${on.slice(0, 7)}-01`;
  return addDays(on.slice(0, 10), -((((dayNumber(on) + 3) % 7) + 7) % 7));
}

/** `beginOf` for many dates, each worked out once; equal begins are the same text, which groups faster. */
export function beginnerOf(step: Step): (on: string) => string {
  const known = new Map<string, string>();
  const begins = new Map<string, string>();
  return (on) => {
    let begin = known.get(on);
    if (begin === undefined) {
      const made = beginOf(on, step);
      begin = begins.get(made) ?? made;
      begins.set(begin, begin);
      known.set(on, begin);
    }
    return begin;
  };
}

/** Every week or month that the dates span, without holes. */
export function stepsBetween(dates: readonly string[], step: Step): string[] {
  if (dates.length === 0) return [];
  const begins = [...new Set(dates)].map((on) => beginOf(on, step)).sort();
  const last = begins.at(-1) ?? '';
  const steps: string[] = [];
  for (
    let begin = begins[0] ?? '';
    begin <= last;
    begin = beginOf(addDays(begin, step === 'week' ? 7 : 31), step)
  )
    steps.push(begin);
  return steps;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "3 Nov 2026" for a week that begins then, "Nov 2026" for a month. */
export function stepWords(begin: string, step: Step): string {
  const month = `${months[Number(begin.slice(5, 7)) - 1] ?? ''} ${begin.slice(0, 4)}`;
  return step === 'month' ? month : `${Number(begin.slice(8, 10))} ${month}`;
}
