import type { AccountFacts } from '../account/account-facts';
import type { AccountHistory } from '../account/account-history';
import { agoInWords } from '../calendar/date-words';
import { daysBetween } from '../calendar/day-number';
import { findApproach } from '../contact/find-approach';
import { findPools } from '../pool/find-pools';
import type { PoolMembership } from '../pool/pool';
import type { PoolContext } from '../pool/pool-context';
import { isLoyal, lastAskedOn } from '../pool/referral-ready';

export const askKinds = ['loyal', 'new', 'just-lost'] as const;
export type AskKind = (typeof askKinds)[number];

/** Somebody to ask for a name now, or who would be asked if they did not want to be left alone. */
export interface WhomToAsk {
  readonly kind: AskKind;
  readonly why: string;
  readonly lastAskedOn: string | null;
  readonly dealId: string | null;
  readonly contactId: string | null;
  /** Why nobody there may be asked; empty when somebody may. */
  readonly obstacle: string;
}

/**
 * Whether and why to ask this account for a name (M21): referral-ready ones, loyal or new, and those who have just
 * turned us down and may know whom it would fit better. `null` for everybody else.
 * @param pools those of the account; one that wants no contact is in none, and is looked at as if it were
 */
export function whomToAsk(
  history: AccountHistory,
  facts: AccountFacts,
  pools: readonly PoolMembership[],
  context: PoolContext,
): WhomToAsk | null {
  const subject = { history, facts, context };
  const { account } = history;
  const known = account.doNotContact
    ? findPools({ ...history, account: { ...account, doNotContact: false } }, context, facts)
    : pools;
  const ready = known.find(({ pool }) => pool === 'referral-ready');
  if (ready) return found(isLoyal(subject) ? 'loyal' : 'new', ready, ready.why);
  const lost = known.find(({ pool }) => pool === 'just-lost');
  if (!lost) return null;
  const asked = lastAskedOn(subject);
  const isPause = asked !== null && daysBetween(asked, facts.asOf) <= context.thresholds.referralAskPauseDays;
  if (isPause) return null;
  return found('just-lost', lost, `${lost.why}; ask whom it would fit better, ${askedWords(asked)}`);

  function found(kind: AskKind, { dealId, contactId }: PoolMembership, why: string): WhomToAsk {
    const deal = history.deals.find(({ id }) => id === dealId) ?? null;
    const { obstacle } = findApproach(history.account, history.contacts, deal, facts.asOf);
    return { kind, why, lastAskedOn: lastAskedOn(subject), dealId, contactId, obstacle };
  }

  function askedWords(on: string | null): string {
    return on === null ? 'never asked for a referral' : `last asked ${agoInWords(on, facts.asOf)}`;
  }
}
