import { isAnswer } from '../account/activity-facts';
import type { Activity } from '../activity/activity';
import { isDateLike } from '../calendar/day-number';

/** Somebody answered, after so many attempts since the last answer. */
interface AnswerFact {
  readonly at: string;
  readonly repId: string | null;
  readonly attempts: number;
}

interface Talk {
  readonly answers: readonly AnswerFact[];
  /** When they were made, the earliest first. */
  readonly attempts: readonly string[];
}

/** Histories are replaced, never changed, so what was read of one holds for as long as it lives. */
const known = new WeakMap<readonly Activity[], Talk>();

const isAttempt = ({ direction, kind }: Activity): boolean => direction !== 'inbound' && kind !== 'note';

/** The answers that an account gave to attempts, in their order; one that came by itself is none. */
export const answersOf = (activities: readonly Activity[]): readonly AnswerFact[] =>
  talkOf(activities).answers;

/** The first attempt on a day or after it; `null` when there was none. */
export function firstAttemptFrom(on: string, activities: readonly Activity[]): string | null {
  for (const at of talkOf(activities).attempts) if (at >= on) return at;
  return null;
}

function talkOf(activities: readonly Activity[]): Talk {
  let talk = known.get(activities);
  if (talk === undefined) {
    talk = readTalk(activities);
    known.set(activities, talk);
  }
  return talk;
}

function readTalk(activities: readonly Activity[]): Talk {
  const answers: AnswerFact[] = [];
  const attempts: string[] = [];
  let attemptCount = 0;
  for (const activity of activities.toSorted(compare)) {
    const { at, repId } = activity;
    const isDated = isDateLike(at);
    if (isAttempt(activity)) {
      attemptCount += 1;
      if (isDated) attempts.push(at);
    }
    if (!isAnswer(activity)) continue;
    if (attemptCount > 0 && isDated) answers.push({ at, repId, attempts: attemptCount });
    attemptCount = 0;
  }
  return { answers, attempts };
}

function compare(a: Activity, b: Activity): number {
  if (a.at === b.at) return a.id < b.id ? -1 : 1;
  return a.at < b.at ? -1 : 1;
}
