import { findOwner } from '../../core/account/account-owner';
import type { HostContext } from '../host-context';

export interface CountsByRep {
  readonly accounts: ReadonlyMap<string, number>;
  readonly openDeals: ReadonlyMap<string, number>;
  readonly deals: ReadonlyMap<string, number>;
}

/** What each rep has; an account without an owner counts for the rep of its latest deal. */
export function countsByRep(context: HostContext): CountsByRep {
  const accounts = new Map<string, number>();
  const openDeals = new Map<string, number>();
  const deals = new Map<string, number>();
  const owners = { asOf: context.asOf(), reps: context.store.data.reps };
  for (const history of context.history.all()) {
    count(accounts, findOwner(history.account, history.deals, owners).repId);
    for (const deal of history.deals) {
      count(deals, deal.ownerId);
      if (deal.status === 'open') count(openDeals, deal.ownerId);
    }
  }
  return { accounts, openDeals, deals };
}

function count(counts: Map<string, number>, repId: string | null | undefined): void {
  if (repId) counts.set(repId, (counts.get(repId) ?? 0) + 1);
}
