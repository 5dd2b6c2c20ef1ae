import { addDays } from '../record/add-days';

const hourMs = 3_600_000;
/** A session after midnight belongs to the evening before it (decision 52). */
const dayBeginsAtHour = 4;

/**
 * Local wall-clock time as the scheduler counts it: its days begin at 4:00 local time on every day of the
 * year, since no time zone and no change of clocks comes in between.
 */
export function schedulerTime(local: string): Date {
  return new Date(Date.parse(`${local}Z`) - dayBeginsAtHour * hourMs);
}

/** The way back, `YYYY-MM-DDTHH:mm:ss`. */
export function localFrom(schedulerDate: Date): string {
  return new Date(schedulerDate.getTime() + dayBeginsAtHour * hourMs).toISOString().slice(0, 19);
}

/** The training day (`YYYY-MM-DD`) of a local time; cut from the text, since histories hold 50,000 of them. */
export function trainingDay(local: string): string {
  const day = local.slice(0, 10);
  return Number(local.slice(11, 13)) < dayBeginsAtHour ? addDays(day, -1) : day;
}
