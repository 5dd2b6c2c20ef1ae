import { z } from 'zod';
import { calendarDate, recordFields, recordId, shortText } from '../record/record';

/** A row of Today put away: snoozed to a date, or dismissed with a reason until something new happens. */
export const setAsideFields = z.object({
  accountId: recordId,
  kind: z.enum(['snooze', 'dismissal']),
  until: calendarDate.nullable().default(null),
  reason: shortText.default(''),
  on: calendarDate,
});

export const setAside = setAsideFields.extend(recordFields);
export type SetAsideFields = z.infer<typeof setAsideFields>;
export type SetAside = z.infer<typeof setAside>;
