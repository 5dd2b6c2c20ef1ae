import { endOfDay, isAttempt, readActivities } from '../account/activity-facts';
import type { Activity } from '../activity/activity';

/** The attempts to reach an account since it last answered (M20). */
export interface AttemptsLadder {
  /** Oldest first. */
  readonly attempts: readonly Activity[];
  /** Which one the next would be, counted from 1. */
  readonly next: number;
  readonly most: number;
  readonly lastAnswer: Activity | null;
  /** The verdict that was given with or after the last attempt; `null` while nobody decided. */
  readonly verdict: { readonly words: string; readonly at: string } | null;
  /** All attempts were made, and nobody has said yet whether to go on (M22). */
  readonly isVerdictDue: boolean;
}

export function readAttemptsLadder(
  activities: readonly Activity[],
  { asOf, mostAttempts }: { readonly asOf: string; readonly mostAttempts: number },
): AttemptsLadder {
  const { lastAnswer } = readActivities(activities, asOf);
  const since = lastAnswer?.at ?? '';
  const end = endOfDay(asOf);
  const later = activities.filter(({ at }) => at > since && at <= end).sort(byTime);
  const attempts = later.filter(isAttempt);
  const lastAt = attempts.at(-1)?.at ?? '';
  const decided = later.findLast(({ verdict, at }) => verdict.trim() !== '' && at >= lastAt);
  return {
    attempts,
    next: attempts.length + 1,
    most: mostAttempts,
    lastAnswer,
    verdict: decided ? { words: decided.verdict.trim(), at: decided.at } : null,
    isVerdictDue: attempts.length >= mostAttempts && decided === undefined,
  };
}

function byTime(a: Activity, b: Activity): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
