import type { PoolId } from './pool';

/** The pools' names as people read them, in the order in which they are listed. */
export const poolNames: Readonly<Record<PoolId, string>> = {
  'just-lost': 'Just lost',
  'old-no': 'Old no',
  declined: 'Declined',
  'quiet-customer': 'Quiet customer',
  'one-and-done': 'One-and-done',
  orphan: 'Orphan',
  'referral-ready': 'Referral-ready',
  'check-in': 'Check-in due',
};
