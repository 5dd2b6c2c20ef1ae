import { createEvent } from 'ics';
import { AppError } from '../../core/app-error';
import type { NextStep } from '../../core/next-step/next-step';

/** A talk of which nobody said how long it takes. */
const usualMinutes = 30;

interface StepPlace {
  readonly accountName: string;
  readonly contactName: string;
  readonly phone: string;
}

/**
 * A next step as an iCalendar file: all day without a time, else in floating local time (RFC 5545, 3.3.5), so
 * that ten o'clock stays ten o'clock on both sides of a change of the clocks.
 */
export function stepCalendar(step: NextStep, { accountName, contactName, phone }: StepPlace): string {
  const { dueOn, dueTime } = step;
  const [year = 0, month = 0, day = 0] = dueOn.split('-').map(Number);
  const when =
    dueTime === null
      ? { start: [year, month, day] as [number, number, number], duration: { days: 1 } }
      : {
          start: `${dueOn.replaceAll('-', '')}T${dueTime.replace(':', '')}00`,
          duration: { minutes: step.durationMinutes ?? usualMinutes },
          alarms: [
            { action: 'display' as const, description: step.text, trigger: { minutes: 10, before: true } },
          ],
        };
  const { value, error } = createEvent({
    ...when,
    uid: `${step.id}@rekindle`,
    title: `${accountName}: ${step.text}`,
    description: [contactName, phone].filter(Boolean).join(', '),
    productId: 'rekindle',
    sequence: secondsOfEdits(step),
    lastModified: Date.parse(step.updatedAt),
    busyStatus: dueTime === null ? 'FREE' : 'BUSY',
  });
  if (value !== null && value !== undefined) return value;
  throw new AppError(
    'unexpected',
    `The calendar file could not be made: ${error?.message ?? 'no reason given'}.`,
  );
}

/** Grows with each edit, as calendars expect of a newer version. */
function secondsOfEdits({ createdAt, updatedAt }: NextStep): number {
  return Math.max(0, Math.round((Date.parse(updatedAt) - Date.parse(createdAt)) / 1_000));
}
