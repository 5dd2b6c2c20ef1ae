import { z } from 'zod';
import { calendarDate, longText, recordId, shortText } from '../record/record';

const count = z.number().int().min(0);

/** All that speaks for a trainee's being ready for one playbook, as it stands on one day. */
export const readinessEvidence = z.object({
  /** Steps of the lesson, and how many of them were read. */
  stepCount: count,
  readCount: count,
  /** The day on which the last of them was read; `null` until then. */
  readOn: calendarDate.nullable(),
  /** Cards of the playbook, and how many of them were drilled. */
  cardCount: count,
  drilledCount: count,
  /** The day on which the last of them was drilled first; `null` until then. */
  drilledOn: calendarDate.nullable(),
  /** The mean probability, 0 to 1, that a card is recalled on `recallOn`; one that was never drilled is 0. */
  recall: z.number().min(0).max(1),
  recallOn: calendarDate,
  /** Role-plays of the library that count on the playbook's scorecard. */
  scenarioCount: count,
  /** Finished runs, oldest first. */
  rolePlays: z.array(
    z.object({
      id: recordId,
      title: shortText,
      on: calendarDate,
      points: z.number().min(0).max(100).nullable(),
    }),
  ),
  /** Oldest first. */
  supervisedRuns: z.array(
    z.object({
      id: recordId,
      on: calendarDate,
      coachName: shortText,
      line: longText,
      isPractice: z.boolean(),
    }),
  ),
});
export type ReadinessEvidence = z.infer<typeof readinessEvidence>;
