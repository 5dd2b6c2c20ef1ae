import { elapsedMsOf } from '../engagement/call-timer';
import type { PowerHour } from './power-hour';

type Clock = Pick<PowerHour, 'timerStartedAt' | 'elapsedMs' | 'lengthMinutes'>;

/** An hour that is over for this long was left behind, by a crash or by going home. */
const forgottenAfterMs = 60 * 60_000;

/** Milliseconds that are left at `now`; negative once the time is up. */
export function remainingMsOf(clock: Clock, now: Date): number {
  return clock.lengthMinutes * 60_000 - elapsedMsOf(clock, now);
}

/** Whether a live hour was left behind: its day has passed, or its time was up long ago. */
export function isForgotten(
  hour: Clock & Pick<PowerHour, 'status' | 'beganAt'>,
  { now, today }: { readonly now: Date; readonly today: string },
): boolean {
  if (hour.status !== 'live') return false;
  const remainingMs = remainingMsOf(hour, now);
  const isRunning = hour.timerStartedAt !== null && remainingMs > 0;
  // One that began before midnight is still running after it.
  if (hour.beganAt !== null && hour.beganAt.slice(0, 10) < today) return !isRunning;
  return remainingMs < -forgottenAfterMs;
}

/** The clock's length when a forgotten hour is closed: never more than was planned, and no less than it had. */
export function closedElapsedMs(clock: Clock, now: Date): number {
  return Math.max(clock.elapsedMs, Math.min(elapsedMsOf(clock, now), clock.lengthMinutes * 60_000));
}
