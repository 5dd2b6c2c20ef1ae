import { type CallTimer, elapsedMsOf } from '../../../core/engagement/call-timer';
import type { Engagement } from '../../../core/engagement/engagement';
import type { EngagementEdits } from './engagement-draft';

/** Starts or pauses the clock; the first start is the time of the call. */
export function toggleTimer(
  engagement: CallTimer & Pick<Engagement, 'calledAt'>,
  now: Date,
  localNow: string,
): EngagementEdits {
  if (engagement.timerStartedAt !== null) return pauseTimer(engagement, now);
  return { timerStartedAt: now.toISOString(), calledAt: engagement.calledAt ?? localNow };
}

export function pauseTimer(timer: CallTimer, now: Date): EngagementEdits {
  return { timerStartedAt: null, elapsedMs: elapsedMsOf(timer, now) };
}
