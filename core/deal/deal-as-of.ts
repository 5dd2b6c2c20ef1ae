import { isDateLike } from '../calendar/day-number';
import type { Deal } from './deal';

/** A deal as it stood on a date; `on` is the best known date of its close, `null` when none is known. */
export type DealAsOf =
  | { readonly status: 'unborn' }
  | { readonly status: 'open' }
  | { readonly status: 'won' | 'lost'; readonly on: string | null };

const unborn: DealAsOf = { status: 'unborn' };
const open: DealAsOf = { status: 'open' };

/**
 * What lies after `asOf` does not exist yet: a deal that closed later is open if it had begun, else unborn.
 * A closed deal without a closing date takes its last activity or its opening for it.
 */
export function dealAsOf(deal: Deal, asOf: string): DealAsOf {
  if (deal.status !== 'open') {
    const closed = closing(deal, asOf);
    if (closed !== 'later') return { status: deal.status, on: closed };
  }
  if (isKnown(deal.openedOn)) return deal.openedOn <= asOf ? open : unborn;
  if (isKnown(deal.lastActivityOn) && deal.lastActivityOn <= asOf) return open;
  const closesLater = deal.status !== 'open';
  return closesLater || isKnown(deal.lastActivityOn) ? unborn : open;
}

function closing(deal: Deal, asOf: string): string | null | 'later' {
  if (isKnown(deal.closedOn)) return deal.closedOn <= asOf ? deal.closedOn : 'later';
  if (isKnown(deal.openedOn) && deal.openedOn > asOf) return 'later';
  if (isKnown(deal.lastActivityOn) && deal.lastActivityOn <= asOf) return deal.lastActivityOn;
  return isKnown(deal.openedOn) ? deal.openedOn : null;
}

export function isKnown(date: string | null | undefined): date is string {
  return typeof date === 'string' && isDateLike(date);
}
