import { z } from 'zod';
import { calendarDate, localTime, recordFields, recordId, shortText } from '../record/record';

export const grades = ['again', 'hard', 'good', 'easy'] as const;
export const grade = z.enum(grades);
export type Grade = z.infer<typeof grade>;

/** What FSRS knows of a card after a grading: times are local, stability is in days. */
const cardMemory = z.object({
  due: localTime,
  reviewedAt: localTime,
  stability: z.number(),
  difficulty: z.number(),
  state: z.enum(['learning', 'review', 'relearning']),
  learningStep: z.number().int(),
  scheduledDays: z.number(),
  reps: z.number().int(),
  lapses: z.number().int(),
});
export type CardMemory = z.infer<typeof cardMemory>;

export const cardId = z.string().min(1).max(1_000);

/** One thing that a trainee did with a card. Only added, never changed: taking one back is one more. */
export const cardReview = z.object({
  ...recordFields,
  /** The rep who trains; `null` when nobody has said who they are. */
  repId: recordId.nullable(),
  playbookId: shortText,
  cardId,
  action: z.enum([...grades, 'undo', 'bring-back']),
  undoesId: recordId.nullable(),
  /** Hash of the card that was seen. */
  hash: shortText,
  at: localTime,
  /** Counts one trainee's reviews, so that their order never hangs on a clock. */
  sequence: z.number().int(),
  /** After a grading; `null` otherwise. */
  memory: cardMemory.nullable(),
});
export type CardReview = z.infer<typeof cardReview>;

export const lessonProgress = z.object({
  ...recordFields,
  repId: recordId.nullable(),
  playbookId: shortText,
  /** Ids of the lesson's steps that were read. */
  seenIds: z.array(shortText).max(5_000),
  /** The day on which the last step was read; `null` until then. */
  finishedOn: calendarDate.nullable(),
});
