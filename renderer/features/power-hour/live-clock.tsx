import { useEffect, useState } from 'react';
import { clockText } from '../../../core/engagement/call-timer';
import type { PowerHour } from '../../../core/power-hour/power-hour';
import { remainingMsOf } from '../../../core/power-hour/power-hour-clock';

type Clock = Pick<PowerHour, 'timerStartedAt' | 'elapsedMs' | 'lengthMinutes'>;

/** What is left of an hour, counted on this machine's clock; milliseconds. */
export function useRemainingMs(hour: Clock): number {
  const [now, setNow] = useState(() => new Date());
  const isRunning = hour.timerStartedAt !== null;
  useEffect(() => {
    setNow(new Date());
    if (!isRunning) return;
    const interval = setInterval(() => setNow(new Date()), 250);
    return () => clearInterval(interval);
  }, [isRunning]);
  return remainingMsOf(hour, now);
}

/** The time that is left, or by how much it is over. */
export function LiveClock({ hour }: { readonly hour: Clock }) {
  const remaining = useRemainingMs(hour);
  const isOver = remaining < 0;
  // Rounded up, so that an hour begins at its full length.
  const text = clockText(Math.ceil(Math.abs(remaining) / 1_000) * 1_000);
  return (
    <span
      role="timer"
      aria-label={isOver ? `Over by ${text}` : `${text} left`}
      data-over={isOver || undefined}
      style={{ fontVariantNumeric: 'tabular-nums' }}
    >
      {isOver ? `+${text}` : text}
    </span>
  );
}
