import { z } from 'zod';
import { recordId } from '../record/record';

/** The eight reasons to call again; there are no others (imports.md, Pools). */
export const poolIds = [
  'just-lost',
  'old-no',
  'declined',
  'quiet-customer',
  'one-and-done',
  'orphan',
  'referral-ready',
  'check-in',
] as const;
export const poolId = z.enum(poolIds);
export type PoolId = z.infer<typeof poolId>;

/** An account's place in a pool, with the reason in one sentence made of the account's own facts. */
export const poolMembership = z.object({
  pool: poolId,
  why: z.string(),
  /** The deal and contact that the pool proposes for an engagement. */
  dealId: recordId.nullable(),
  contactId: recordId.nullable(),
  /** Days since the event that put the account here; feeds the ranking. */
  ageDays: z.number(),
  /** What is at stake, in the deal's currency; `null` when nothing is known. */
  amount: z.number().nullable(),
  currency: z.string(),
});
export type PoolMembership = z.infer<typeof poolMembership>;
