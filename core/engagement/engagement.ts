import { z } from 'zod';
import { poolId } from '../pool/pool';
import {
  calendarDate,
  instant,
  localTime,
  longText,
  recordFields,
  recordId,
  shortText,
} from '../record/record';

export const phases = ['prepare', 'call', 'review'] as const;
const phase = z.enum(phases);
export type Phase = z.infer<typeof phase>;

/** An answer as the question's type gives it: text, a choice, several, a number, a date or yes/no. */
const answer = z.union([longText, z.number(), z.boolean(), z.array(shortText).max(200)]);
export type Answer = z.infer<typeof answer>;

const stepState = z.object({
  state: z.enum(['open', 'done', 'skipped']),
  reason: longText.default(''),
  at: instant,
});

const callNote = z.object({
  id: recordId,
  at: localTime,
  /** Milliseconds of the call's timer when the note was begun; `null` outside the call. */
  elapsedMs: z.number().nonnegative().nullable().default(null),
  stepId: z.string().max(200).default(''),
  text: longText,
});

const givenReferral = z.object({
  id: recordId,
  name: shortText.default(''),
  company: shortText.default(''),
  phone: shortText.default(''),
  email: shortText.default(''),
  notes: longText.default(''),
});

/** The last part of an engagement: what came of it, in the rep's own words. */
const review = z.object({
  outcome: shortText.default(''),
  result: shortText.default(''),
  summary: longText.default(''),
  story: z
    .object({
      characters: longText.default(''),
      conflict: longText.default(''),
      ending: longText.default(''),
    })
    .prefault({}),
  askedForReferral: z.boolean().default(false),
  referrals: z.array(givenReferral).max(100).default([]),
  valueGiven: longText.default(''),
  /** Who helped (M25). */
  credit: longText.default(''),
  verdict: shortText.default(''),
  verdictReason: longText.default(''),
  nextStepText: longText.default(''),
  nextStepOn: calendarDate.nullable().default(null),
});
export type Review = z.infer<typeof review>;

export const engagementFields = z.object({
  accountId: recordId,
  dealId: recordId.nullable().default(null),
  contactId: recordId.nullable().default(null),
  /** The programme that it is part of (M30). */
  programmeId: recordId.nullable().default(null),
  repId: recordId.nullable().default(null),
  playbookId: z.string().max(200),
  playbookTitle: shortText,
  /** SHA-256 of the playbook's exact text, kept in the `texts` collection. */
  textHash: z.string().max(128),
  pool: poolId.nullable().default(null),
  phase: phase.default('prepare'),
  status: z.enum(['open', 'done', 'abandoned']).default('open'),
  currentStepId: z.string().max(200).default(''),
  steps: z.record(z.string().max(200), stepState).default({}),
  answers: z.record(z.string().max(200), answer).default({}),
  notes: z.array(callNote).max(5_000).default([]),
  noteDraft: longText.default(''),
  usedObjections: z.array(z.string().max(200)).max(500).default([]),
  /** The call's timer: `null` while it stands; `elapsedMs` is what ran before the last start. */
  timerStartedAt: instant.nullable().default(null),
  elapsedMs: z.number().nonnegative().default(0),
  calledAt: localTime.nullable().default(null),
  review: review.prefault({}),
  /** Self-score: the answers to the playbook's `:::score` lines. */
  selfScore: z.record(z.string().max(200), answer).default({}),
  completedAt: instant.nullable().default(null),
  /** Whoever helped was noted, or nobody has to be: the review's line is proposed no more. */
  isCreditSettled: z.boolean().default(false),
  /** Why it was given up; what was typed stays. */
  abandonReason: longText.default(''),
  activityId: recordId.nullable().default(null),
});

export type EngagementFields = z.infer<typeof engagementFields>;
export const engagement = engagementFields.extend(recordFields);
export type Engagement = z.infer<typeof engagement>;

/** What a screen may change while the engagement is open; the rest changes by start, complete and abandon. */
export const engagementEditFields = engagementFields.omit({
  accountId: true,
  repId: true,
  playbookId: true,
  playbookTitle: true,
  textHash: true,
  pool: true,
  status: true,
  completedAt: true,
  abandonReason: true,
  isCreditSettled: true,
  activityId: true,
});
export type EngagementEditFields = z.infer<typeof engagementEditFields>;

/** The exact text of a playbook that some engagement ran; its id is the text's SHA-256. */
export const pinnedText = z.object({ ...recordFields, playbookId: z.string(), text: longText });
