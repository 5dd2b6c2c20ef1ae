import { z } from 'zod';
import { playbookFileId } from '../playbook/playbook-page';
import { calendarDate, longText, recordId, shortText } from '../record/record';
import type { PathPace } from './path-pace';
import type { StageProgress } from './path-progress';
import type { Readiness } from './readiness';
import { readinessEvidence } from './readiness-evidence';
import type { ReadyState } from './ready-state';
import { supervisedRun } from './supervised-run';
import { pathPlaybook, pathStage, trainingPath } from './training-path';

/** Computed by our own code on this side, so its shape is not checked again. */
const computed = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

export const trainee = z.object({ repId: recordId.nullable(), name: shortText, isMe: z.boolean() });
export type Trainee = z.infer<typeof trainee>;

/** How far a trainee is with one playbook of the library. */
export const playbookStanding = z.object({
  playbookId: shortText,
  fileId: playbookFileId,
  title: shortText,
  why: longText,
  stages: z.array(computed<StageProgress>()),
  evidence: readinessEvidence,
  readiness: computed<Readiness>(),
  ready: computed<ReadyState>(),
});
export type PlaybookStanding = z.infer<typeof playbookStanding>;

/** What to do now: the cards that wait, or the next stage of a playbook. */
export const nextStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cards'), count: z.number().int() }),
  z.object({
    kind: z.literal('stage'),
    stage: pathStage,
    playbookId: shortText,
    fileId: playbookFileId,
    title: shortText,
    /** The role-play to play; `null` for other stages. */
    scenario: z.object({ fileId: playbookFileId, title: shortText }).nullable(),
    /** New cards are used up for today. */
    isUsedUp: z.boolean(),
  }),
]);
export type NextStep = z.infer<typeof nextStep>;

export const pathPage = z.object({
  trainee,
  /** Everybody whose training can be looked at. */
  trainees: z.array(trainee),
  /** `null` when nobody has set one. */
  path: trainingPath.nullable(),
  /** Those of the path in its order, without those that are gone. */
  onPath: z.array(playbookStanding),
  gone: z.array(pathPlaybook),
  /** Others that were begun, or for which "ready" was said. */
  besides: z.array(playbookStanding),
  /** `null` without a path. */
  pace: computed<PathPace>().nullable(),
  next: z.array(nextStep),
});
export type PathPage = z.infer<typeof pathPage>;

/** What the path editor offers. */
export const pathForm = z.object({
  trainee,
  path: trainingPath.nullable(),
  /** Everybody who may be given a path. */
  trainees: z.array(trainee.extend({ hasPath: z.boolean() })),
  library: z.array(z.object({ playbookId: shortText, title: shortText, goal: longText })),
  asOf: calendarDate,
  setBy: shortText,
});
export type PathForm = z.infer<typeof pathForm>;

export const pathEdit = z.object({
  title: shortText,
  targetOn: calendarDate.nullable(),
  setBy: shortText,
  playbooks: z.array(pathPlaybook).min(1).max(200),
});

/** One playbook and one trainee: everything that readiness is made of. */
export const readinessPage = z.object({
  trainee,
  standing: playbookStanding,
  /** Completed engagements with this playbook that nobody signed for yet, newest first. */
  unsigned: z.array(z.object({ id: recordId, accountName: shortText, on: calendarDate })),
  coachName: shortText,
});
export type ReadinessPage = z.infer<typeof readinessPage>;

/** What a completed engagement says of being watched. */
export const engagementSigning = z.object({
  repId: recordId.nullable(),
  playbookId: shortText,
  /** Its playbook is in the library. */
  canBeSigned: z.boolean(),
  run: supervisedRun.nullable(),
});
