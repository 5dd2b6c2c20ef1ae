import { shortDate } from '../calendar/date-words';
import { fewestWeeks } from './usual';
import type { WeekSummary } from './week-summary';

/** "Dana Whitlock, 16 Nov to 22 Nov 2026". */
export function weekTitle({ repName, from, to }: Pick<WeekSummary, 'repName' | 'from' | 'to'>): string {
  const who = repName === '' ? 'The team' : repName;
  return `${who}, ${datesOf(from, to)}`;
}

export const weekWords = (from: string, to: string): string => `Week of ${datesOf(from, to)}`;

const datesOf = (from: string, to: string): string =>
  `${shortDate(from, from)} to ${shortDate(to, to)} ${to.slice(0, 4)}`;

/** What the usual is taken of, or why there is none. */
export function usualWords({ usualOf, usualMost }: Pick<WeekSummary, 'usualOf' | 'usualMost'>): string {
  if (usualOf < fewestWeeks)
    return `What is usual is not known: of the ${usualMost} weeks before, ${usualOf} have entries, and it takes ${fewestWeeks}.`;
  return `Usual: the middle one (median) of ${usualOf} of the ${usualMost} weeks before, each of them whole; weeks without any entry are left out.`;
}
