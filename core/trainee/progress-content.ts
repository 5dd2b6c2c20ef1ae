import { z } from 'zod';
import { calendarDate, instant, recordId, shortText } from '../record/record';
import { endingKinds } from '../scenario/scenario';
import { cardReview } from '../training/card-review';
import { cardKinds } from '../training/drill-card';
import { receivedMemory, receivedTime } from './received-memory';
import { sharedContent } from './shared-training';

const playbookId = z.string().min(1).max(200);
/** As much of a text as anybody reads in a list. */
const saidText = z.string().max(4_000);

const taughtReview = cardReview
  .pick({ id: true, action: true, undoesId: true, hash: true })
  .extend({ at: receivedTime, sequence: z.number().int().min(0), memory: receivedMemory.nullable() });

export const taughtCard = z.object({
  stepId: z.string().max(500),
  kind: z.enum(cardKinds),
  /** What its step is called; empty, as the hash is, when the step is gone from the trainee's playbook. */
  label: shortText,
  hash: shortText,
  reviews: z.array(taughtReview).max(20_000),
});
export type TaughtCard = z.infer<typeof taughtCard>;

const choice = z.object({
  momentId: shortText,
  moment: shortText,
  /** The prospect's last line before it. */
  heard: saidText,
  reply: saidText,
  ratings: z
    .array(
      z.object({
        score: shortText,
        /** The part of the score's weight that the reply earned. */
        share: z.number().min(0).max(1),
        why: saidText,
      }),
    )
    .max(50),
});
export type RolePlayChoice = z.infer<typeof choice>;

export const playedRun = z.object({
  id: recordId,
  scenarioId: z.string().max(200),
  title: shortText,
  on: calendarDate,
  ending: z.enum(endingKinds),
  points: z.number().min(0).max(100).nullable(),
  choices: z.array(choice).max(1_000),
});
export type PlayedRun = z.infer<typeof playedRun>;

/** What a trainee did with one playbook. */
export const taughtPlaybook = z.object({
  playbookId,
  title: shortText,
  /** Of the text that the trainee's library has; empty when the playbook is gone there. */
  textHash: z.string().max(128),
  /** Of the lesson and of all cards, so that shares can be told. */
  stepCount: z.number().int().min(0).max(100_000),
  cardCount: z.number().int().min(0).max(100_000),
  /** Of the lesson's steps so many were read, the last one on that day. */
  readCount: z.number().int().min(0).max(100_000),
  readOn: calendarDate.nullable(),
  /** Role-plays of the trainee's library that count on the playbook. */
  scenarioCount: z.number().int().min(0).max(10_000),
  cards: z.array(taughtCard).max(10_000),
  rolePlays: z.array(playedRun).max(5_000),
});
export type TaughtPlaybook = z.infer<typeof taughtPlaybook>;

export const trainedBy = z.object({
  /** Of the machine and the rep on it, so that two trainees are never taken for one. */
  id: recordId,
  name: shortText,
});

/** All that a trainee's file says; no account, no contact, no word of a call. */
export const progressContent = z.object({
  fileId: recordId,
  madeAt: instant,
  device: z.string().min(1).max(128),
  trainee: trainedBy,
  playbooks: z
    .array(taughtPlaybook)
    .max(500)
    .refine((all) => new Set(all.map((one) => one.playbookId)).size === all.length, 'names one twice'),
  shared: sharedContent,
});
export type ProgressContent = z.infer<typeof progressContent>;
