import { z } from 'zod';
import { calendarDate, longText, recordFields, recordId, recordSource, shortText } from '../record/record';

/** What a person may edit of an account. Empty text and `null` mean "not known". */
export const accountFields = z.object({
  name: shortText.min(1),
  parentId: recordId.nullable().default(null),
  ownerId: recordId.nullable().default(null),
  segment: shortText.default(''),
  industry: shortText.default(''),
  phone: shortText.default(''),
  website: shortText.default(''),
  street: shortText.default(''),
  city: shortText.default(''),
  region: shortText.default(''),
  postalCode: shortText.default(''),
  country: shortText.default(''),
  employees: z.number().nonnegative().nullable().default(null),
  annualRevenue: z.number().nullable().default(null),
  /** In millions, thousands or units: as the source had it; shown with this currency. */
  currency: z.string().max(8).default(''),
  foundedYear: z.number().int().nullable().default(null),
  customerSince: calendarDate.nullable().default(null),
  tags: z.array(shortText.min(1)).max(200).default([]),
  /** How often they want to hear from us; `null` follows the segment's cadence (M28). */
  cadenceDays: z.number().int().min(1).max(3_650).nullable().default(null),
  /** Served as a reference for us. */
  isReference: z.boolean().default(false),
  doNotContact: z.boolean().default(false),
  doNotContactReason: shortText.default(''),
  /** The last activity as an import states it; it counts as a touch. */
  lastActivityOn: calendarDate.nullable().default(null),
  notes: longText.default(''),
  /** Free facts that playbooks ask for (`account.facts.NAME`). */
  facts: z.record(z.string().max(64), longText).default({}),
});

export const account = accountFields.extend({ ...recordFields, source: recordSource.optional() });
export type AccountFields = z.infer<typeof accountFields>;
export type Account = z.infer<typeof account>;
