import { isAnswer } from '../account/activity-facts';
import type { Activity } from '../activity/activity';
import { isDateLike } from '../calendar/day-number';

/** Somebody answered, after so many attempts since the last answer. */
interface AnswerFact {
  readonly at: string;
  readonly repId: string | null;
  readonly attempts: number;
}

/** Histories are replaced, never changed, so what was read of one holds for as long as it lives. */
const read = new WeakMap<readonly Activity[], readonly AnswerFact[]>();

export const isAttempt = ({ direction, kind }: Activity): boolean =>
  direction !== 'inbound' && kind !== 'note';

/** The answers that an account gave to attempts, in their order; one that came by itself is none. */
export function answersOf(activities: readonly Activity[]): readonly AnswerFact[] {
  const known = read.get(activities);
  if (known) return known;
  const found: AnswerFact[] = [];
  let attempts = 0;
  for (const activity of activities.toSorted(compare)) {
    if (isAttempt(activity)) attempts += 1;
    if (!isAnswer(activity)) continue;
    const { at, repId } = activity;
    if (attempts > 0 && isDateLike(at)) found.push({ at, repId, attempts });
    attempts = 0;
  }
  read.set(activities, found);
  return found;
}

function compare(a: Activity, b: Activity): number {
  if (a.at === b.at) return a.id < b.id ? -1 : 1;
  return a.at < b.at ? -1 : 1;
}
