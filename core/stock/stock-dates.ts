import { addDays } from '../record/add-days';
import type { StockStep } from './stock';

/** A year in weeks, two years in months. */
const weeks = 52;
const months = 24;

/** The days that the history is told for, oldest first: every week back from `asOf`, or the ends of months and `asOf`. */
export function stockDates(asOf: string, step: StockStep): string[] {
  if (step === 'week')
    return Array.from({ length: weeks + 1 }, (_, index) => addDays(asOf, -7 * (weeks - index)));
  const ends: string[] = [];
  for (let back = months - 1; back >= 0; back -= 1) ends.push(endOfMonthBefore(asOf, back));
  return [...ends.filter((end) => end < asOf), asOf];
}

/** The last day of the month that lies `back` + 1 months before the month of `date`. */
function endOfMonthBefore(date: string, back: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - back;
  const first = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  return addDays(first, -1);
}
