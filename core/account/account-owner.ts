import { compareByOpening } from '../deal/compare-deals';
import type { Deal } from '../deal/deal';
import { dealAsOf } from '../deal/deal-as-of';
import type { Rep } from '../rep/rep';
import type { Account } from './account';

export interface AccountOwner {
  /** `null` when nobody owns the account. */
  readonly repId: string | null;
  readonly name: string;
  /** Taken from the latest deal because the files name no owner. */
  readonly isDerived: boolean;
  readonly hasLeft: boolean;
  readonly leftOn: string | null;
}

const nobody: AccountOwner = { repId: null, name: '', isDerived: false, hasLeft: false, leftOn: null };

interface OwnerContext {
  readonly asOf: string;
  readonly reps: Readonly<Record<string, Rep>>;
}

/** The account's owner, else the rep of its latest deal that names one, by opening date, then id. */
export function findOwner(account: Account, deals: readonly Deal[], context: OwnerContext): AccountOwner {
  const named = account.ownerId === null ? undefined : context.reps[account.ownerId];
  if (named) return ownerOf(named, false, context.asOf);
  let latest: Deal | null = null;
  for (const deal of deals) {
    if (deal.ownerId === null || !context.reps[deal.ownerId]) continue;
    if (dealAsOf(deal, context.asOf).status === 'unborn') continue;
    if (latest === null || compareByOpening(deal, latest) > 0) latest = deal;
  }
  const derived = latest?.ownerId ? context.reps[latest.ownerId] : undefined;
  return derived ? ownerOf(derived, true, context.asOf) : nobody;
}

function ownerOf(rep: Rep, isDerived: boolean, asOf: string): AccountOwner {
  const hasLeft = rep.hasLeft && (rep.leftOn === null || rep.leftOn <= asOf);
  return { repId: rep.id, name: rep.name, isDerived, hasLeft, leftOn: hasLeft ? rep.leftOn : null };
}
