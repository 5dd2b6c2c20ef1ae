import { z } from 'zod';
import { leftOutAccount } from '../contact/left-out-account';
import { poolId } from '../pool/pool';
import { longText, recordId, shortText } from '../record/record';
import { valueKinds } from './value-kinds';

/** Who gets something: accounts, perhaps one person there, or everybody in a pool. */
export const valueTarget = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('accounts'),
    accountIds: z.array(recordId).min(1).max(100_000),
    contactId: recordId.nullable().default(null),
  }),
  z.object({ is: z.literal('pool'), pool: poolId, scope: z.enum(['mine', 'all']) }),
]);
export type ValueTarget = z.infer<typeof valueTarget>;

const recipient = z.object({
  accountId: recordId,
  accountName: shortText,
  contactId: recordId.nullable(),
  contactName: shortText,
});
export type Recipient = z.infer<typeof recipient>;

/** The first of those who get it and of those who do not, and how many there are. */
export const valueRecipients = z.object({
  total: z.number().int(),
  recipients: z.array(recipient),
  leftOut: z.array(leftOutAccount),
  leftOutTotal: z.number().int(),
});

export const valueGiven = z.object({
  to: valueTarget,
  kind: z.enum(valueKinds),
  text: longText.default(''),
  ideaId: recordId.nullable().default(null),
});

/** What was written at once, by the id that takes it back. */
export const valueBatch = z.object({
  batchId: recordId,
  count: z.number().int(),
  leftOutCount: z.number().int(),
});
