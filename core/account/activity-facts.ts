import type { Activity } from '../activity/activity';
import { isDateLike } from '../calendar/day-number';

/** What an account's activities up to a date say. */
export interface ActivityFacts {
  readonly last: Activity | null;
  readonly lastOutgoing: Activity | null;
  /** Connected, an inbound activity or a meeting (imports.md, Pools). */
  readonly lastAnswer: Activity | null;
  /** The last outgoing activity that tried to reach somebody; a note does not. */
  readonly lastAttempt: Activity | null;
  /** The last one in which a referral was asked for. */
  readonly lastAsk: Activity | null;
}

/** One pass that looks into an activity only when it may be the latest of its sort: this loop is the hot one. */
export function readActivities(activities: readonly Activity[], asOf: string): ActivityFacts {
  const end = endOfDay(asOf);
  let last: Activity | null = null;
  let lastOutgoing: Activity | null = null;
  let lastAnswer: Activity | null = null;
  let lastAttempt: Activity | null = null;
  let lastAsk: Activity | null = null;
  for (const activity of activities) {
    const { at } = activity;
    if (at > end) continue;
    if (isLater(activity, last)) last = known(activity, last);
    if (isLater(activity, lastAnswer) && isAnswer(activity)) lastAnswer = known(activity, lastAnswer);
    if (isLater(activity, lastAttempt) && activity.direction !== 'inbound') {
      if (isLater(activity, lastOutgoing)) lastOutgoing = known(activity, lastOutgoing);
      if (activity.kind !== 'note') lastAttempt = known(activity, lastAttempt);
    }
    if (activity.askedForReferral && isLater(activity, lastAsk)) lastAsk = known(activity, lastAsk);
  }
  return { last, lastOutgoing, lastAnswer, lastAttempt, lastAsk };
}

/** Whether somebody answered: Connected, an inbound activity or a meeting (imports.md, Pools). */
export function isAnswer({ direction, kind, outcome }: Activity): boolean {
  return (
    direction === 'inbound' ||
    kind === 'meeting' ||
    outcome === 'Connected' ||
    outcome.trim().toLowerCase() === 'connected'
  );
}

/** Outgoing activities up to a date, however long ago. */
export function countOutgoing(activities: readonly Activity[], asOf: string): number {
  const end = endOfDay(asOf);
  return activities.filter(({ direction, at }) => direction !== 'inbound' && at <= end && isDateLike(at))
    .length;
}

/** Attempts since the last answer (M20); a note is no attempt to reach anybody. */
export function countAttempts(
  activities: readonly Activity[],
  { lastAnswer }: Pick<ActivityFacts, 'lastAnswer'>,
  asOf: string,
): number {
  const since = lastAnswer?.at ?? '';
  const end = endOfDay(asOf);
  let count = 0;
  for (const activity of activities) {
    if (activity.at > since && activity.at <= end && isAttempt(activity)) count += 1;
  }
  return count;
}

/** Whether it tried to reach somebody: what was given in a call is no second attempt beside that call. */
export function isAttempt({ direction, kind, engagementId }: Activity): boolean {
  if (direction === 'inbound' || kind === 'note') return false;
  return kind !== 'value' || engagementId === null;
}

/** Sorts behind every time of that day, so that no string is cut in the loop. */
export const endOfDay = (date: string) => `${date}T~`;

/** Later than the latest so far; of the same moment the one with the greater id, so that order does not matter. */
function isLater(activity: Activity, latest: Activity | null): boolean {
  if (latest === null) return true;
  return activity.at === latest.at ? activity.id > latest.id : activity.at > latest.at;
}

/** Imported data may hold anything: what is no date is never the latest. */
function known(activity: Activity, latest: Activity | null): Activity | null {
  return isDateLike(activity.at) ? activity : latest;
}
