import { z } from 'zod';
import { calendarDate, localTime, longText, recordId, shortText } from '../record/record';
import { cardId, grade } from './card-review';
import { cardKinds } from './drill-card';
import type { LessonPart } from './lesson';

const fileId = z.string().min(1).max(1_000);
/** Made of playbooks by our own code on this side, so its shape is not checked again. */
const lessonPart = z.custom<LessonPart>((value) => typeof value === 'object' && value !== null);

export const listedLesson = z.object({
  fileId,
  playbookId: shortText,
  title: shortText,
  goal: longText,
  minutes: z.number().int(),
  stepCount: z.number().int(),
  seenCount: z.number().int(),
});
export type ListedLesson = z.infer<typeof listedLesson>;

export const lessonPage = z.object({
  fileId,
  playbookId: shortText,
  title: shortText,
  parts: z.array(lessonPart),
  seenIds: z.array(shortText),
});
export type LessonPage = z.infer<typeof lessonPage>;

export const shownCard = z.object({
  id: cardId,
  fileId,
  playbookTitle: shortText,
  kind: z.enum(cardKinds),
  prompt: longText,
  answer: longText,
  /** The right one among others, in an order of its own for each showing; empty to recall. */
  choices: z.array(longText),
  /** The steps to put in order, mixed; `order` holds the right one. */
  mixed: z.array(longText),
  order: z.array(longText),
  hash: shortText,
  reason: z.enum(['learning', 'changed', 'due', 'new']),
  dueAfter: z.record(grade, localTime),
});
export type ShownCard = z.infer<typeof shownCard>;

export const drillPage = z.object({
  /** `null` when there is nothing to drill now. */
  card: shownCard.nullable(),
  learningCount: z.number().int(),
  dueCount: z.number().int(),
  newCount: z.number().int(),
  /** Due, but beyond the day's limit. */
  heldBack: z.number().int(),
  /** No lesson was begun and no playbook drilled: nothing is there to take new cards from. */
  hasBegun: z.boolean(),
  /** Local time at which the card was shown: intervals count from here. */
  at: localTime,
  doneToday: z.number().int(),
  undoable: z.object({ reviewId: recordId, cardId }).nullable(),
});
export type DrillPage = z.infer<typeof drillPage>;

const dayCount = z.object({ day: calendarDate, count: z.number().int() });
const share = z.number().min(0).max(1).nullable();

export const setAsideCard = z.object({
  id: cardId,
  fileId,
  playbookTitle: shortText,
  prompt: longText,
  answer: longText,
});
export type SetAsideCard = z.infer<typeof setAsideCard>;

export const drilledPlaybook = z.object({
  fileId,
  playbookId: shortText,
  title: shortText,
  cardCount: z.number().int(),
  seenCount: z.number().int(),
  waitingCount: z.number().int(),
  retention: share,
  recall: share,
});
export type DrilledPlaybook = z.infer<typeof drilledPlaybook>;

export const drillOverview = z.object({
  waitingCount: z.number().int(),
  newCount: z.number().int(),
  heldBack: z.number().int(),
  doneToday: z.number().int(),
  retention: share,
  reviewsPerDay: z.array(dayCount),
  forecast: z.array(dayCount),
  /** Those that were begun. */
  playbooks: z.array(drilledPlaybook),
  setAside: z.array(setAsideCard),
});
export type DrillOverview = z.infer<typeof drillOverview>;
