import { z } from 'zod';
import { localTime } from '../record/record';

/** A date with a time that is on the calendar: `2026-02-31T09:00` is none. */
export const receivedTime = localTime.refine(isOnCalendar, 'is not on the calendar');

/** What FSRS may say of a card; a memory out of these bounds was not made by it. */
export const receivedMemory = z.object({
  due: receivedTime,
  reviewedAt: receivedTime,
  stability: z.number().min(0.0001).max(1_000_000),
  difficulty: z.number().min(0).max(10),
  state: z.enum(['learning', 'review', 'relearning']),
  learningStep: z.number().int().min(0).max(100),
  scheduledDays: z.number().min(0).max(1_000_000),
  reps: z.number().int().min(0),
  lapses: z.number().int().min(0),
});

function isOnCalendar(text: string): boolean {
  if (!text.includes('T')) return false;
  const time = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text.slice(0, 10));
}
