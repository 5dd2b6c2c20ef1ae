import { z } from 'zod';
import { calendarDate, instant, longText, recordFields, recordId, timeOfDay } from '../record/record';

/** A dated promise to act (M23). `delivery-check` looks at a competitor's delivery (M7), `thanks` thanks for a name (M21). */
export const nextStepFields = z.object({
  accountId: recordId,
  contactId: recordId.nullable().default(null),
  dealId: recordId.nullable().default(null),
  engagementId: recordId.nullable().default(null),
  referralId: recordId.nullable().default(null),
  repId: recordId.nullable().default(null),
  kind: z.enum(['next-step', 'delivery-check', 'thanks']).default('next-step'),
  text: longText.min(1),
  dueOn: calendarDate,
  /** A time of that day, `HH:mm`, where one was agreed. */
  dueTime: timeOfDay.nullable().default(null),
  /** How long it takes, for the calendar; only said with a time. */
  durationMinutes: z.number().int().min(5).max(1_440).nullable().default(null),
  doneAt: instant.nullable().default(null),
});

export const nextStep = nextStepFields.extend(recordFields);
export type NextStepFields = z.infer<typeof nextStepFields>;
export type NextStep = z.infer<typeof nextStep>;
