import type { Engagement } from './engagement';

export type CallTimer = Pick<Engagement, 'timerStartedAt' | 'elapsedMs'>;

/** No sales call lasts this long: a timer that ran on was forgotten or left by a crash. */
const forgottenAfterMs = 4 * 3_600_000;

/** Milliseconds on the clock at `now`; a clock that was set back never makes it shrink. */
export function elapsedMsOf(timer: CallTimer, now: Date): number {
  if (timer.timerStartedAt === null) return timer.elapsedMs;
  return timer.elapsedMs + Math.max(0, now.getTime() - Date.parse(timer.timerStartedAt));
}

/**
 * The call's length in milliseconds when the engagement is completed. A forgotten timer counts up to
 * `lastTypedAt` (an instant), the last moment that somebody certainly was there.
 */
export function callLengthMs(timer: CallTimer, now: Date, lastTypedAt: string): number {
  const total = elapsedMsOf(timer, now);
  return total - timer.elapsedMs > forgottenAfterMs ? elapsedMsOf(timer, new Date(lastTypedAt)) : total;
}

/** `mm:ss`, with hours when there are any. */
export function clockText(elapsedMs: number): string {
  const seconds = Math.floor(elapsedMs / 1_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
