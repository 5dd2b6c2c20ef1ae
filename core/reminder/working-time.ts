import { dayNumber } from '../calendar/day-number';
import type { ReminderSettings } from '../settings/settings';

/** Whether a local time lies within the working hours; hours that end before they begin go over midnight. */
export function isWorkingTime(
  localTime: string,
  { worksFrom, worksUntil, workdays }: Pick<ReminderSettings, 'worksFrom' | 'worksUntil' | 'workdays'>,
): boolean {
  const time = localTime.slice(11, 16);
  const day = dayNumber(localTime);
  if (worksFrom <= worksUntil)
    return workdays.includes(isoWeekday(day)) && time >= worksFrom && time < worksUntil;
  const begunOn = time >= worksFrom ? day : time < worksUntil ? day - 1 : null;
  return begunOn !== null && workdays.includes(isoWeekday(begunOn));
}

/** 1 for a Monday to 7 for a Sunday; 1970-01-01, day 0, was a Thursday. */
const isoWeekday = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1;
