import { z } from 'zod';
import {
  instant,
  localTime,
  longText,
  recordFields,
  recordId,
  recordSource,
  shortText,
} from '../record/record';
import { valueKinds } from '../value/value-kinds';

export const activityKinds = ['call', 'voicemail', 'email', 'meeting', 'note', 'value'] as const;
const activityDirections = ['outgoing', 'inbound'] as const;

export const activityFields = z.object({
  accountId: recordId,
  contactId: recordId.nullable().default(null),
  dealId: recordId.nullable().default(null),
  engagementId: recordId.nullable().default(null),
  repId: recordId.nullable().default(null),
  kind: z.enum(activityKinds),
  direction: z.enum(activityDirections).default('outgoing'),
  at: localTime,
  durationMs: z.number().nonnegative().nullable().default(null),
  /** What was reached, from the settings' call outcomes. */
  outcome: shortText.default(''),
  /** What came of it, from the settings' call results. */
  result: shortText.default(''),
  /** The verdict that was given with it (M22), in the settings' words; empty without one. */
  verdict: shortText.default(''),
  subject: shortText.default(''),
  text: longText.default(''),
  /** A referral was asked for in this conversation (M21). */
  askedForReferral: z.boolean().default(false),
  /** What sort of value was given (M14); empty for everything else. */
  valueKind: z.enum(['', ...valueKinds]).default(''),
  /** The idea of the team's board that was used. */
  ideaId: recordId.nullable().default(null),
  /** The same for all that was given at once, so that it can be taken back at once. */
  batchId: shortText.default(''),
  /** When it last left as a CSV for the CRM. */
  exportedAt: instant.nullable().default(null),
});

export const activity = activityFields.extend({ ...recordFields, source: recordSource.optional() });
export type ActivityFields = z.infer<typeof activityFields>;
export type Activity = z.infer<typeof activity>;
