import type { SampleEntry } from './sample-account';

/** Nobody calls a customer on a Sunday: what falls on a weekend happened on the Friday before. */
export function dayOfWork({ daysAgo }: SampleEntry, day: (days: number) => string): string {
  const date = day(daysAgo);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day(daysAgo + (weekday === 6 ? 1 : weekday === 0 ? 2 : 0));
}

/** Spread over the working day; a step that shares no factor with it never repeats soon. */
export function timeOfDay(count: number): string {
  const minutes = 8 * 60 + ((count * 137) % 540);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
}
