import { z } from 'zod';
import { calendarDate, longText, recordFields, recordId, recordSource, shortText } from '../record/record';
import { buyingRoles } from './buying-roles';

export const contactFields = z.object({
  accountId: recordId,
  firstName: shortText.default(''),
  lastName: shortText.default(''),
  title: shortText.default(''),
  role: z.enum(buyingRoles).default('unknown'),
  phone: shortText.default(''),
  mobile: shortText.default(''),
  email: shortText.default(''),
  interests: z.array(shortText.min(1)).max(200).default([]),
  /** Whom and what they are connected with: clubs, schools, former colleagues (M17). */
  connections: z.array(shortText.min(1)).max(200).default([]),
  sharedGround: longText.default(''),
  referredById: recordId.nullable().default(null),
  doNotContact: z.boolean().default(false),
  doNotContactReason: shortText.default(''),
  /** Left in peace up to the day before (M28); `null` when nobody asked for it. */
  quietUntil: calendarDate.nullable().default(null),
  quietReason: shortText.default(''),
  hasLeft: z.boolean().default(false),
  notes: longText.default(''),
  facts: z.record(z.string().max(64), longText).default({}),
});

export const contact = contactFields.extend({ ...recordFields, source: recordSource.optional() });
export type ContactFields = z.infer<typeof contactFields>;
export type Contact = z.infer<typeof contact>;
