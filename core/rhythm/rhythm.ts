import { z } from 'zod';
import { activityKinds } from '../activity/activity';
import { calendarDate, localTime, longText, recordId, shortText } from '../record/record';

export const rhythmViews = ['overdue', 'coming', 'decide', 'peace'] as const;
const rhythmView = z.enum(rhythmViews);
export type RhythmView = z.infer<typeof rhythmView>;

export const rhythmQuery = z.object({
  scope: z.enum(['mine', 'all']),
  view: rhythmView,
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(500).default(100),
});

const rhythmRow = z.object({
  accountId: recordId,
  accountName: shortText,
  ownerName: shortText,
  /** Why it stands here, in one sentence. */
  why: longText,
  /** When they should hear from us; `null` where no rhythm is kept. */
  dueOn: calendarDate.nullable(),
  lateDays: z.number().int(),
  /** The next step that is planned. */
  nextStepOn: calendarDate.nullable(),
  nextStepText: longText,
  attemptCount: z.number().int(),
});
export type RhythmRow = z.infer<typeof rhythmRow>;

export const rhythmList = z.object({
  rows: z.array(rhythmRow),
  counts: z.object({
    overdue: z.number().int(),
    coming: z.number().int(),
    decide: z.number().int(),
    peace: z.number().int(),
  }),
});
export type RhythmList = z.infer<typeof rhythmList>;

/** The attempts to reach one account, and what the next one can bring. */
export const attemptsPage = z.object({
  next: z.number().int(),
  most: z.number().int(),
  lastAnswerOn: calendarDate.nullable(),
  isVerdictDue: z.boolean(),
  verdict: z.object({ words: shortText, at: localTime }).nullable(),
  /** Latest first. */
  attempts: z.array(
    z.object({
      id: recordId,
      number: z.number().int(),
      kind: z.enum(activityKinds),
      at: localTime,
      outcome: shortText,
      text: longText,
    }),
  ),
  newThings: z.array(
    z.object({
      kind: z.enum(['story', 'idea', 'promise', 'offering', 'interest']),
      text: longText,
      why: longText,
    }),
  ),
  /** What the ladder playbook has for this attempt. */
  ladder: z
    .object({
      fileId: z.string(),
      title: shortText,
      prepare: z.array(longText),
      call: z.array(longText),
    })
    .nullable(),
});
export type AttemptsPage = z.infer<typeof attemptsPage>;
