import type { Deal } from '../deal/deal';
import type { PoolId } from '../pool/pool';

const statusWanted: { readonly [P in PoolId]: readonly Deal['status'][] } = {
  'just-lost': ['lost', 'open', 'won'],
  'old-no': ['lost', 'open', 'won'],
  declined: ['lost', 'open', 'won'],
  'quiet-customer': ['won', 'open', 'lost'],
  'one-and-done': ['won', 'open', 'lost'],
  'referral-ready': ['won', 'open', 'lost'],
  'check-in': ['won', 'open', 'lost'],
  orphan: ['open', 'lost', 'won'],
};

/** The deal that an engagement is most likely about: the latest of the status that the pool speaks of. */
export function proposeDeal(deals: readonly Deal[], pool: PoolId | null, asOf: string): Deal | null {
  const known = deals.filter((deal) => (deal.openedOn ?? '') <= asOf && (deal.closedOn ?? '') <= asOf);
  const wanted = pool === null ? (['open', 'lost', 'won'] as const) : statusWanted[pool];
  for (const status of wanted) {
    const fitting = known.filter((deal) => deal.status === status).sort(latestFirst);
    if (fitting[0] !== undefined) return fitting[0];
  }
  return null;
}

function latestFirst(a: Deal, b: Deal): number {
  const key = (deal: Deal) => `${deal.closedOn ?? deal.openedOn ?? ''} ${deal.openedOn ?? ''} ${deal.id}`;
  return key(a) < key(b) ? 1 : -1;
}
