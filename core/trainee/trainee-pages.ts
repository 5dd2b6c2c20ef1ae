import { z } from 'zod';
import { calendarDate, instant, longText, recordId, shortText } from '../record/record';
import type { PathPace } from '../training/path-pace';
import type { Readiness } from '../training/readiness';
import { readinessEvidence } from '../training/readiness-evidence';
import type { ReadyState } from '../training/ready-state';
import { pathVersion } from './path-version';
import { sharedRun } from './shared-training';
import { trainingComment } from './training-comment';

/** Computed by our own code on this side, so its shape is not checked again. */
const computed = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);
const count = z.number().int();
const share = z.number().min(0).max(1);

const standing = z.object({
  playbookId: shortText,
  title: shortText,
  isOnPath: z.boolean(),
  evidence: readinessEvidence,
  readiness: computed<Readiness>(),
  ready: computed<ReadyState>(),
});
export type ListedStanding = z.infer<typeof standing>;

const listedTrainee = z.object({
  id: recordId,
  name: shortText,
  madeAt: instant,
  pathTitle: shortText,
  targetOn: calendarDate.nullable(),
  pace: computed<PathPace>().nullable(),
  hasPathConflict: z.boolean(),
  playbooks: z.array(standing),
});
export type ListedTrainee = z.infer<typeof listedTrainee>;

const listedStep = z.object({
  playbookId: shortText,
  playbookTitle: shortText,
  stepKey: shortText,
  label: shortText,
  isObjection: z.boolean(),
  asked: count,
  lapses: count,
  recall: share,
  traineeCount: count,
  /** Of them so many forgot it at least once, and so many drilled another text than mine. */
  forgotCount: count,
  otherTextCount: count,
});
export type ListedStep = z.infer<typeof listedStep>;

const listedMoment = z.object({
  scenarioId: shortText,
  scenarioTitle: shortText,
  momentId: shortText,
  moment: shortText,
  heard: longText,
  count,
  lost: count,
  share,
  traineeCount: count,
});
export type ListedMoment = z.infer<typeof listedMoment>;

/** Everybody whose progress file was taken in, and what the group forgets. */
export const teamPage = z.object({
  trainees: z.array(listedTrainee),
  /** The 200 that come first; `stepCount` is of all. */
  steps: z.array(listedStep),
  stepCount: count,
  objections: z.array(listedStep),
  objectionCount: count,
  moments: z.array(listedMoment),
  momentCount: count,
});
export type TeamPage = z.infer<typeof teamPage>;

/** One trainee, with what I said, set and signed. */
export const traineePage = z.object({
  trainee: listedTrainee,
  path: z.array(pathVersion),
  comments: z.array(trainingComment),
  supervisedRuns: z.array(sharedRun),
  /** What this trainee drilled, the most forgotten first, to comment on; the 200 that come first. */
  steps: z.array(listedStep),
  coachName: shortText,
});
export type TraineePage = z.infer<typeof traineePage>;

export const standingFigures = ['read', 'drilled', 'recall', 'role-play', 'supervised-run', 'ready'] as const;

/** A figure that is asked about. */
export const figurePlace = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('standing'),
    traineeId: recordId,
    playbookId: shortText,
    figure: z.enum(standingFigures),
  }),
  /** Of one trainee, or of all. */
  z.object({
    kind: z.literal('step'),
    playbookId: shortText,
    stepKey: shortText,
    traineeId: recordId.nullable(),
  }),
  z.object({ kind: z.literal('moment'), scenarioId: shortText, momentId: shortText }),
]);
export type FigurePlace = z.infer<typeof figurePlace>;

/** What a figure is made of: how it is counted, and a line for each thing that counts. */
export const figureParts = z.object({
  rule: longText,
  lines: z.array(z.object({ text: longText, note: longText, figure: shortText })).max(20_000),
});
export type FigureParts = z.infer<typeof figureParts>;

/** What a file brings, or why it is not taken. */
export const trainingFileSummary = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    name: shortText,
    madeAt: instant,
    isNewTrainee: z.boolean(),
    newReviews: count,
    newRolePlays: count,
    hasPathConflict: z.boolean(),
    isKnown: z.boolean(),
  }),
  z.object({
    kind: z.literal('answer'),
    fileId: recordId,
    from: shortText,
    madeAt: instant,
    newComments: count,
    newRuns: count,
    newMarks: count,
    changesPath: z.boolean(),
    hasPathConflict: z.boolean(),
    isKnown: z.boolean(),
  }),
]);
export type TrainingFileSummary = z.infer<typeof trainingFileSummary>;

/** The trainee's side: what leaves, and what the coach sent. */
export const coachedPage = z.object({
  name: shortText,
  leaves: z.object({ playbooks: count, reviews: count, rolePlays: count, readyMarks: count, runs: count }),
  comments: z.array(trainingComment),
  pathConflict: z.array(pathVersion),
  answers: z.array(
    z.object({
      id: recordId,
      from: shortText,
      madeAt: instant,
      takenAt: instant,
      isUndone: z.boolean(),
      /** The last one that counts; those before it can be taken back after it. */
      canUndo: z.boolean(),
      commentCount: count,
      runCount: count,
      markCount: count,
      changedPath: z.boolean(),
    }),
  ),
});
export type CoachedPage = z.infer<typeof coachedPage>;
