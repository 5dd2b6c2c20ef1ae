import { localDateOf } from '../calendar/local-date-of';
import type { Deal } from '../deal/deal';
import { dealAsOf } from '../deal/deal-as-of';
import type { Engagement } from '../engagement/engagement';

interface Helped {
  readonly engagement: Engagement;
  readonly deal: Deal;
}

/**
 * Reviews that say who helped (M25), each with the deal that was won by it: the engagement's own, else the
 * account's first win on or after the call. Those that somebody dealt with already are left out.
 */
export function proposeCredits(
  history: { readonly engagements: readonly Engagement[]; readonly deals: readonly Deal[] },
  asOf: string,
): Helped[] {
  const found: Helped[] = [];
  for (const engagement of history.engagements) {
    if (engagement.status !== 'done' || engagement.review.credit.trim() === '') continue;
    if (engagement.isCreditSettled) continue;
    const deal = wonBy(engagement, history.deals, asOf);
    if (deal !== null) found.push({ engagement, deal });
  }
  return found;
}

function wonBy(engagement: Engagement, deals: readonly Deal[], asOf: string): Deal | null {
  const calledOn = engagement.calledAt?.slice(0, 10) ?? localDateOf(engagement.createdAt);
  let first: { readonly deal: Deal; readonly on: string } | null = null;
  for (const deal of deals) {
    const state = dealAsOf(deal, asOf);
    if (state.status !== 'won') continue;
    if (deal.id === engagement.dealId) return deal;
    if (state.on === null || state.on < calledOn) continue;
    if (first === null || state.on < first.on) first = { deal, on: state.on };
  }
  return first?.deal ?? null;
}
