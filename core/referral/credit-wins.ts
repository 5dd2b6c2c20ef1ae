import type { AccountHistory } from '../account/account-history';
import { compareText } from '../deal/compare-deals';
import type { Deal } from '../deal/deal';
import { dealAsOf } from '../deal/deal-as-of';
import type { Referral } from './referral';
import { belongsTo } from './referral-path';

/** By the day on which they were given, then id: the same order on every machine. */
export function compareReferrals(a: Referral, b: Referral): number {
  return compareText(a.givenOn, b.givenOn) || compareText(a.id, b.id);
}

/**
 * Which won deals are owed to which name. Each deal counts once: for the earliest name given on or before
 * the day of the win. A name that somebody set to anything but won is owed nothing.
 */
export function creditWins(
  referrals: readonly Referral[],
  historyOf: (accountId: string) => AccountHistory | undefined,
  asOf: string,
): Map<string, readonly Deal[]> {
  const byTarget = new Map<string, Referral[]>();
  for (const referral of referrals) {
    const isRefused = referral.statusIsByHand && referral.status !== 'won';
    if (referral.toAccountId === null || isRefused || referral.givenOn > asOf) continue;
    const sharers = byTarget.get(referral.toAccountId);
    if (sharers) sharers.push(referral);
    else byTarget.set(referral.toAccountId, [referral]);
  }
  const credited = new Map<string, Deal[]>();
  for (const [accountId, sharers] of byTarget) {
    sharers.sort(compareReferrals);
    for (const deal of historyOf(accountId)?.deals ?? []) {
      const state = dealAsOf(deal, asOf);
      if (state.status !== 'won' || state.on === null) continue;
      const { on } = state;
      const first = sharers.find((referral) => belongsTo(referral, deal, on));
      if (!first) continue;
      const deals = credited.get(first.id);
      if (deals) deals.push(deal);
      else credited.set(first.id, [deal]);
    }
  }
  return credited;
}
