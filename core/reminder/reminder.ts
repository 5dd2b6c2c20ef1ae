import { z } from 'zod';
import { instant, localTime, longText, recordFields, shortText } from '../record/record';

/** Something to be reminded of, wherever it comes from. */
export const reminder = z.object({
  /** Names the same thing for as long as it exists: `next-step:ID`. */
  id: shortText.min(1),
  /** When it is due, in local time. */
  at: localTime,
  title: longText,
  detail: longText,
  /** The place of the screens that it leads to, such as `/accounts/ID`. */
  address: shortText,
});
export type Reminder = z.infer<typeof reminder>;

/** What became of a reminder. It holds for this `at` only: what is put off to another day reminds anew. */
export const reminderStateFields = z.object({
  reminderId: shortText.min(1),
  at: localTime,
  /** When the system last showed it. */
  notifiedAt: instant.nullable().default(null),
  snoozedUntil: instant.nullable().default(null),
  dismissedAt: instant.nullable().default(null),
});

export const reminderState = reminderStateFields.extend(recordFields);
export type ReminderStateFields = z.infer<typeof reminderStateFields>;
export type ReminderState = z.infer<typeof reminderState>;

export const reminderSnoozes = ['ten-minutes', 'hour', 'tomorrow'] as const;
const reminderSnooze = z.enum(reminderSnoozes);
export type ReminderSnooze = z.infer<typeof reminderSnooze>;

export const snoozeRequest = z.object({ id: shortText.min(1), until: reminderSnooze });
