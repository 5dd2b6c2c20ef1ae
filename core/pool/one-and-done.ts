import type { AccountFacts } from '../account/account-facts';
import { agoInWords } from '../calendar/date-words';
import type { Offering } from '../offering/offering';
import { dealWithMoney, listed } from './deal-words';
import type { PoolContext } from './pool-context';
import { ageInDays, membership, type PoolRule } from './pool-subject';

/**
 * Exactly one deal was ever won, more than 30 days ago, and there is something left to buy where offerings
 * are known (imports.md, Pools; M3).
 */
export const oneAndDone: PoolRule = (subject) => {
  const { facts, context } = subject;
  const win = facts.won[0];
  if (!win || facts.won.length > 1 || win.on === null) return null;
  const ageDays = ageInDays(win.on, facts.asOf);
  if (ageDays === null || ageDays <= context.thresholds.oneAndDoneDays) return null;
  const all = Object.keys(context.offerings).length;
  const never = neverBought(facts, context);
  if (all > 0 && never.length === 0) return null;
  // A win that names no offering may have been any of them.
  const isKnown = win.deal.offeringIds.length > 0;
  const names = isKnown ? never.map((offering) => offering.name.trim()) : [];
  const missing = names.length === 0 ? '' : `, never ${listed(names, 3)}`;
  const why = `Bought only ${dealWithMoney(win.deal, context)}, once, ${agoInWords(win.on, facts.asOf)}${missing}`;
  return membership(subject, { pool: 'one-and-done', why, deal: win.deal, ageDays });
};

/** The offerings that no won deal holds, by name. */
export function neverBought(
  facts: Pick<AccountFacts, 'won'>,
  { offerings }: Pick<PoolContext, 'offerings'>,
): Offering[] {
  const bought = new Set(facts.won.flatMap(({ deal }) => deal.offeringIds));
  return Object.values(offerings)
    .filter((offering) => !bought.has(offering.id))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}
