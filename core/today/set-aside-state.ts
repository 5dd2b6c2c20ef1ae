import type { AccountHistory } from '../account/account-history';
import { dealAsOf } from '../deal/deal-as-of';
import { addDays } from '../record/add-days';
import type { SetAside } from '../set-aside/set-aside';

/**
 * The set-aside that hides an account from Today: a snooze until its date comes, a dismissal until something
 * new happens; a new trigger event ends both. `null` when it is to be seen.
 */
export function activeSetAside(history: AccountHistory, asOf: string): SetAside | null {
  let latest: SetAside | null = null;
  for (const one of history.setAsides) {
    if (one.on > asOf) continue;
    if (latest === null || isLater(one, latest)) latest = one;
  }
  if (latest === null) return null;
  if (newTriggerSince(latest, history, asOf)) return null;
  if (latest.kind === 'snooze') return latest.until !== null && latest.until > asOf ? latest : null;
  return somethingNewSince(latest, history, asOf) ? null : latest;
}

function isLater(a: SetAside, b: SetAside): boolean {
  if (a.on !== b.on) return a.on > b.on;
  return a.createdAt === b.createdAt ? a.id > b.id : a.createdAt > b.createdAt;
}

/** News that is older was known to whoever wrote it down, or does not matter any more. */
const lateNewsDays = 30;

/** An event after the set-aside, or one that nobody knew of then: written down later and not long past. */
function newTriggerSince(aside: SetAside, { triggers }: AccountHistory, asOf: string): boolean {
  return triggers.some(({ kind, on, createdAt }) => {
    if (kind !== 'event' && on > asOf) return false;
    if (on > aside.on && on <= asOf && kind !== 'event') return true;
    return createdAt >= aside.createdAt && on >= addDays(aside.on, -lateNewsDays);
  });
}

/** An activity, or a deal opened or closed, on a later day or written down later on the same day. */
function somethingNewSince(dismissal: SetAside, history: AccountHistory, asOf: string): boolean {
  const isNew = (date: string | null, writtenAt: string) => {
    if (date === null) return false;
    const day = date.slice(0, 10);
    if (day > asOf || day < dismissal.on) return false;
    return day > dismissal.on || writtenAt >= dismissal.createdAt;
  };
  return (
    history.activities.some((activity) => isNew(activity.at, activity.createdAt)) ||
    history.deals.some((deal) => {
      const state = dealAsOf(deal, asOf);
      if (state.status === 'unborn') return false;
      const closedOn = state.status === 'open' ? null : state.on;
      return isNew(deal.openedOn, deal.createdAt) || isNew(closedOn, deal.updatedAt);
    })
  );
}
