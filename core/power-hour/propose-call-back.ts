import { addDays } from '../record/add-days';
import type { ReminderSettings } from '../settings/settings';
import { isoWeekday } from './series-dates';

const waitMinutes = 15;
const dayMinutes = 24 * 60;

/**
 * When to call somebody back who did not say: in a quarter of an hour, and where that is after midnight when
 * work begins on the next working day. Takes and gives local times, `YYYY-MM-DDTHH:MM`.
 */
export function proposeCallBack(
  localNow: string,
  { worksFrom, workdays }: Pick<ReminderSettings, 'worksFrom' | 'workdays'>,
): string {
  const today = localNow.slice(0, 10);
  const minutes = Number(localNow.slice(11, 13)) * 60 + Number(localNow.slice(14, 16)) + waitMinutes;
  if (minutes < dayMinutes)
    return `${today}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  const week = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(today, days));
  const next = week.find((day) => workdays.includes(isoWeekday(day))) ?? addDays(today, 1);
  return `${next}T${worksFrom}`;
}

const twoDigits = (count: number) => String(count).padStart(2, '0');
