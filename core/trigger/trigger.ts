import { z } from 'zod';
import { calendarDate, longText, recordFields, recordId, recordSource, shortText } from '../record/record';
import { triggerKinds } from './trigger-kinds';

/** An event at an account, noted by hand or imported (M8). */
export const triggerFields = z.object({
  accountId: recordId,
  kind: z.enum(triggerKinds).default('other'),
  on: calendarDate,
  text: longText.default(''),
  /** Where it was read; shown as a link only when it is one of the web. */
  link: shortText.default(''),
});

export const trigger = triggerFields.extend({ ...recordFields, source: recordSource.optional() });
export type TriggerFields = z.infer<typeof triggerFields>;
export type Trigger = z.infer<typeof trigger>;
