import { isoWeekday } from '../power-hour/series-dates';
import { addDays } from '../record/add-days';
import type { ReminderSettings } from '../settings/settings';

/** Whether a local time lies within the working hours; hours that end before they begin go over midnight. */
export function isWorkingTime(
  localTime: string,
  { worksFrom, worksUntil, workdays }: Pick<ReminderSettings, 'worksFrom' | 'worksUntil' | 'workdays'>,
): boolean {
  const time = localTime.slice(11, 16);
  const day = localTime.slice(0, 10);
  if (worksFrom <= worksUntil)
    return workdays.includes(isoWeekday(day)) && time >= worksFrom && time < worksUntil;
  const begunOn = time >= worksFrom ? day : time < worksUntil ? addDays(day, -1) : null;
  return begunOn !== null && workdays.includes(isoWeekday(begunOn));
}
