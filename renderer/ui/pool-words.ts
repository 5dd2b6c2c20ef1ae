import type { PoolId } from '../../core/pool/pool';
import { poolNames } from '../../core/pool/pool-names';

/** The pools' names on screens, in the order in which they are listed. */
export const poolWords = poolNames;

/** What puts an account there, in one line. */
export const poolHints: Record<PoolId, string> = {
  'just-lost': 'A deal was lost in the last weeks: stay on good terms.',
  'old-no': 'Lost to a competitor a while ago: they still have to deliver.',
  declined: 'Said no, or nothing, without a competitor: things change.',
  'quiet-customer': 'Bought before and not heard from for a while.',
  'one-and-done': 'Bought once and may not know the rest.',
  orphan: 'Has no owner, or the owner has left.',
  'referral-ready': 'Has reason to be content and was not asked lately.',
  'check-in': 'A customer whose regular talk is due.',
};

export const poolOrder = Object.keys(poolWords) as PoolId[];
