import { instantOf } from '../calendar/instant-of';
import { addDays } from '../record/add-days';
import type { ReminderSnooze } from './reminder';

interface SnoozeMoment {
  readonly now: Date;
  /** The local calendar date of `now`. */
  readonly today: string;
  readonly worksFrom: string;
}

/** When a snoozed reminder comes back; tomorrow is when the working day begins, whatever the clocks do at night. */
export function snoozeUntil(snooze: ReminderSnooze, { now, today, worksFrom }: SnoozeMoment): Date {
  switch (snooze) {
    case 'ten-minutes':
      return new Date(now.getTime() + 10 * 60_000);
    case 'hour':
      return new Date(now.getTime() + 60 * 60_000);
    case 'tomorrow':
      return instantOf(`${addDays(today, 1)}T${worksFrom}`);
  }
}
