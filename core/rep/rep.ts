import { z } from 'zod';
import { calendarDate, recordFields, recordSource, shortText } from '../record/record';

export const repFields = z.object({
  name: shortText.min(1),
  email: shortText.default(''),
  manager: shortText.default(''),
  office: shortText.default(''),
  /** What makes for rapport with people at the accounts (M17). */
  interests: z.array(shortText.min(1)).max(200).default([]),
  connections: z.array(shortText.min(1)).max(200).default([]),
  hasLeft: z.boolean().default(false),
  leftOn: calendarDate.nullable().default(null),
});

export const rep = repFields.extend({ ...recordFields, source: recordSource.optional() });
export type Rep = z.infer<typeof rep>;
