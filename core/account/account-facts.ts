import type { Activity } from '../activity/activity';
import { daysBetween } from '../calendar/day-number';
import { compareByOpening, compareText } from '../deal/compare-deals';
import type { Deal } from '../deal/deal';
import { dealAsOf, isKnown } from '../deal/deal-as-of';
import type { PoolContext } from '../pool/pool-context';
import type { AccountHistory } from './account-history';
import { type AccountOwner, findOwner } from './account-owner';
import { type ActivityFacts, readActivities } from './activity-facts';

/** A won or lost deal with the best known date of its close. */
export interface ClosedDeal {
  readonly deal: Deal;
  readonly on: string | null;
}

/** One account's history as it stood on a date: what pools, ranking, lists and pages are made of. */
export interface AccountFacts extends ActivityFacts {
  readonly asOf: string;
  /** Oldest first; a deal without any date comes first of all. */
  readonly won: readonly ClosedDeal[];
  readonly lost: readonly ClosedDeal[];
  /** Opened or touched lately; `stale` ones are too old or undated and wait for a decision. */
  readonly open: readonly Deal[];
  readonly stale: readonly Deal[];
  /** The last touch of any kind: an activity, a deal opened or closed, or a date that an import states. */
  readonly lastTouchOn: string | null;
  /** The activity behind the last touch; `null` when it was a deal or a bare date. */
  readonly lastTouch: Activity | null;
  readonly owner: AccountOwner;
}

/** Shared, since most accounts have no deal of one sort or another. */
const noDeals: readonly Deal[] = [];
const noneClosed: readonly ClosedDeal[] = [];

export function readAccountFacts(history: AccountHistory, context: PoolContext): AccountFacts {
  const { asOf } = context;
  const { last, lastOutgoing, lastAnswer, lastAttempt, lastAsk } = readActivities(history.activities, asOf);
  let won = noneClosed;
  let lost = noneClosed;
  let open = noDeals;
  let stale = noDeals;
  let touchedOn = laterDate(null, history.account.lastActivityOn, asOf);
  for (const deal of history.deals) {
    const state = dealAsOf(deal, asOf);
    if (state.status === 'unborn') continue;
    touchedOn = laterDate(laterDate(touchedOn, deal.openedOn, asOf), deal.lastActivityOn, asOf);
    if (state.status === 'open') {
      if (isLive(deal, history.activities, context)) open = [...open, deal];
      else stale = [...stale, deal];
      continue;
    }
    touchedOn = laterDate(touchedOn, deal.closedOn, asOf);
    if (state.status === 'won') won = [...won, { deal, on: state.on }];
    else lost = [...lost, { deal, on: state.on }];
  }
  const spokeOn = last === null ? null : last.at.slice(0, 10);
  const spokeLast = spokeOn !== null && (touchedOn === null || spokeOn >= touchedOn);
  return {
    last,
    lastOutgoing,
    lastAnswer,
    lastAttempt,
    lastAsk,
    asOf,
    won: won.length > 1 ? won.toSorted(compareClosed) : won,
    lost: lost.length > 1 ? lost.toSorted(compareClosed) : lost,
    open: open.length > 1 ? open.toSorted(compareByOpening) : open,
    stale: stale.length > 1 ? stale.toSorted(compareByOpening) : stale,
    lastTouchOn: spokeLast ? spokeOn : touchedOn,
    lastTouch: spokeLast ? last : null,
    owner: findOwner(history.account, history.deals, context),
  };
}

function laterDate(latest: string | null, date: string | null, asOf: string): string | null {
  if (date === null || date > asOf || (latest !== null && date <= latest)) return latest;
  return isKnown(date) ? date : latest;
}

/** Opened or touched in the last `staleDealDays`; an undated deal that nobody touched is not live. */
function isLive(deal: Deal, activities: readonly Activity[], { asOf, thresholds }: PoolContext): boolean {
  const isRecent = (date: string | null) =>
    isKnown(date) && date.slice(0, 10) <= asOf && daysBetween(date, asOf) <= thresholds.staleDealDays;
  if (isRecent(deal.openedOn) || isRecent(deal.lastActivityOn)) return true;
  for (const { dealId, at } of activities) if (dealId === deal.id && isRecent(at)) return true;
  return false;
}

function compareClosed(a: ClosedDeal, b: ClosedDeal): number {
  return compareText(a.on ?? '', b.on ?? '') || compareByOpening(a.deal, b.deal);
}
