import { daysBetween } from '../calendar/day-number';
import type { Deal } from '../deal/deal';
import { dealAsOf } from '../deal/deal-as-of';

/** A conversation of some power hour. */
export interface Conversation {
  readonly callId: string;
  readonly powerHourId: string;
  readonly accountId: string;
  /** Local wall-clock time. */
  readonly at: string;
  /** The deal that was booked on the call itself. */
  readonly bookedDealId: string | null;
}

export interface AttributedWin<C extends Conversation = Conversation> {
  readonly deal: Deal;
  readonly conversation: C;
  readonly wonOn: string;
  /** Days from the conversation to the win; 0 for a deal booked on the call. */
  readonly days: number;
}

/**
 * Deals that count as booked by a power hour: won within `days` of a conversation with the account (M27 counts
 * the result in booked business). Each deal counts once, for the last conversation before it was won. Derived
 * from the deals as they stand on `asOf`, so that a later win appears by itself.
 */
export function attributeWins<C extends Conversation>(
  conversations: readonly C[],
  deals: Iterable<Deal>,
  { asOf, days }: { readonly asOf: string; readonly days: number },
): AttributedWin<C>[] {
  const byAccount = new Map<string, C[]>();
  for (const conversation of conversations) {
    const known = byAccount.get(conversation.accountId);
    if (known) known.push(conversation);
    else byAccount.set(conversation.accountId, [conversation]);
  }
  const wins: AttributedWin<C>[] = [];
  for (const deal of deals) {
    const talked = byAccount.get(deal.accountId);
    if (talked === undefined || deal.status !== 'won') continue;
    const state = dealAsOf(deal, asOf);
    if (state.status !== 'won' || state.on === null) continue;
    const wonOn = state.on;
    const booked = talked.find(({ bookedDealId }) => bookedDealId === deal.id);
    const source = booked ?? lastBefore(talked, wonOn);
    if (source === null) continue;
    const gap = daysBetween(source.at, wonOn);
    if (booked === undefined && gap > days) continue;
    wins.push({ deal, conversation: source, wonOn, days: Math.max(0, gap) });
  }
  return wins.sort((a, b) =>
    a.wonOn === b.wonOn ? (a.deal.id < b.deal.id ? -1 : 1) : a.wonOn < b.wonOn ? -1 : 1,
  );
}

/** A talk on the day of the win counts: nobody knows the hour at which a deal was signed. */
function lastBefore<C extends Conversation>(conversations: readonly C[], wonOn: string): C | null {
  let last: C | null = null;
  for (const one of conversations) {
    if (one.at > wonOn && !one.at.startsWith(wonOn)) continue;
    if (last === null || one.at > last.at || (one.at === last.at && one.callId > last.callId)) last = one;
  }
  return last;
}
