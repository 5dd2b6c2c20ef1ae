import { z } from 'zod';
import { buyingProcessFields } from '../process/buying-process';
import { calendarDate, longText, recordFields, recordId, recordSource, shortText } from '../record/record';

const dealStatuses = ['open', 'won', 'lost'] as const;

export const promiseStates = ['unknown', 'kept', 'broken'] as const;

export const dealFields = z.object({
  accountId: recordId,
  name: shortText.default(''),
  offeringIds: z.array(recordId).max(500).default([]),
  contactId: recordId.nullable().default(null),
  ownerId: recordId.nullable().default(null),
  status: z.enum(dealStatuses).default('open'),
  stage: shortText.default(''),
  amount: z.number().nullable().default(null),
  currency: z.string().max(8).default(''),
  openedOn: calendarDate.nullable().default(null),
  closedOn: calendarDate.nullable().default(null),
  lastActivityOn: calendarDate.nullable().default(null),
  competitor: shortText.default(''),
  /** What the competitor promised, and by when it should show (M1, M7). */
  competitorPromise: longText.default(''),
  promisedBy: calendarDate.nullable().default(null),
  /** Whether it showed; `unknown` until somebody has asked. */
  promiseKept: z.enum(promiseStates).default('unknown'),
  statedLossReason: shortText.default(''),
  realLossReason: shortText.default(''),
  /** How we know the real reason (M11). */
  realLossReasonSource: longText.default(''),
  nextStep: shortText.default(''),
  ...buyingProcessFields,
  /** A won deal that nobody has to take over; it is no longer offered (M24). */
  needsNoHandOff: z.boolean().default(false),
  notes: longText.default(''),
  facts: z.record(z.string().max(64), longText).default({}),
});

export const deal = dealFields.extend({ ...recordFields, source: recordSource.optional() });
export type DealFields = z.infer<typeof dealFields>;
export type Deal = z.infer<typeof deal>;
