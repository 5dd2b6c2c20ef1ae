import type { AccountHistory } from '../account/account-history';
import { dealAsOf } from '../deal/deal-as-of';
import type { SetAside } from '../set-aside/set-aside';

/**
 * The set-aside that hides an account from Today: a snooze until its date comes, a dismissal until something
 * new happens. `null` when it is to be seen.
 */
export function activeSetAside(history: AccountHistory, asOf: string): SetAside | null {
  let latest: SetAside | null = null;
  for (const one of history.setAsides) {
    if (one.on > asOf) continue;
    if (latest === null || isLater(one, latest)) latest = one;
  }
  if (latest === null) return null;
  if (latest.kind === 'snooze') return latest.until !== null && latest.until > asOf ? latest : null;
  return somethingNewSince(latest, history, asOf) ? null : latest;
}

function isLater(a: SetAside, b: SetAside): boolean {
  if (a.on !== b.on) return a.on > b.on;
  return a.createdAt === b.createdAt ? a.id > b.id : a.createdAt > b.createdAt;
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
