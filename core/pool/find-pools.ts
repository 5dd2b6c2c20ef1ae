import { type AccountFacts, readAccountFacts } from '../account/account-facts';
import type { AccountHistory } from '../account/account-history';
import { checkIn } from './check-in';
import { declined } from './declined';
import { justLost } from './just-lost';
import { oldNo } from './old-no';
import { oneAndDone } from './one-and-done';
import { orphan } from './orphan';
import type { PoolId, PoolMembership } from './pool';
import type { PoolContext } from './pool-context';
import type { PoolRule } from './pool-subject';
import { quietCustomer } from './quiet-customer';
import { referralReady } from './referral-ready';

/** One rule a pool, so that a ninth one does not compile without its rule. */
const rules: Readonly<Record<PoolId, PoolRule>> = {
  'just-lost': justLost,
  'old-no': oldNo,
  declined,
  'quiet-customer': quietCustomer,
  'one-and-done': oneAndDone,
  orphan,
  'referral-ready': referralReady,
  'check-in': checkIn,
};
const allRules = Object.values(rules);

/**
 * Every pool that an account is in as of a date, each with its reason (definitions: imports.md, Pools).
 * Pure: the same history and context give the same answer; `facts` spares reading the history twice.
 */
export function findPools(
  history: AccountHistory,
  context: PoolContext,
  facts: AccountFacts = readAccountFacts(history, context),
): PoolMembership[] {
  if (history.account.doNotContact) return [];
  const subject = { history, facts, context };
  const found: PoolMembership[] = [];
  for (const rule of allRules) {
    const place = rule(subject);
    if (place) found.push(place);
  }
  return found;
}
