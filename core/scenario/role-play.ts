import { z } from 'zod';
import type { ScoreStep } from '../playbook/playbook';
import { playbookFileId } from '../playbook/playbook-page';
import { calendarDate, instant, longText, recordFields, recordId, shortText } from '../record/record';
import { endingKinds, type Scenario } from './scenario';

/** One reply given: where, what the trainee would have said, and the place of the reply that it was closest to. */
const turn = z.object({
  momentId: shortText,
  words: longText.default(''),
  reply: z.number().int().min(0).max(1_000),
});
export type Turn = z.infer<typeof turn>;

export const rolePlayFields = z.object({
  scenarioId: z.string().max(200),
  fileId: playbookFileId,
  title: shortText,
  /** SHA-256 of the scenario's exact text, kept in the `texts` collection. */
  textHash: z.string().min(1).max(128),
  playbookId: z.string().max(200),
  /** The same of the playbook whose scorecard counts; empty when there was none. */
  scorecardHash: z.string().max(128).default(''),
  /** Who played, as the settings said then. */
  traineeId: recordId.nullable().default(null),
  traineeName: shortText.default(''),
  turns: z.array(turn).max(1_000).default([]),
  /** What is being written at the moment where the call stands. */
  wordsDraft: longText.default(''),
  finishedAt: instant.nullable().default(null),
  /** The same as the date that the trainee's calendar shows. */
  finishedOn: calendarDate.nullable().default(null),
  ending: z.enum(endingKinds).nullable().default(null),
  /** Of 100; `null` until the end, and where no scorecard counts. */
  points: z.number().min(0).max(100).nullable().default(null),
});

/** One run of a scenario by a trainee. It names no account, so that no history ever holds it. */
export const rolePlay = rolePlayFields.extend(recordFields);
export type RolePlay = z.infer<typeof rolePlay>;

const parsedScenario = z.custom<Scenario>((value) => typeof value === 'object' && value !== null);
const scorecard = z.custom<readonly ScoreStep[]>((value) => Array.isArray(value));

/** A run with the very text that it plays. */
export const rolePlayPage = z.object({ rolePlay, scenario: parsedScenario, scorecard });
export type RolePlayPage = z.infer<typeof rolePlayPage>;

/** A scenario as the list shows it, with what came of its runs. */
export const listedScenario = z.object({
  fileId: playbookFileId,
  id: z.string(),
  title: shortText,
  persona: longText,
  difficulty: z.number(),
  playbookId: z.string(),
  /** Empty when no playbook of the library has that id. */
  playbookTitle: shortText,
  momentCount: z.number().int(),
  /** What stops a run; such a scenario can't be played. */
  errorCount: z.number().int(),
  openId: recordId.nullable(),
  best: z.object({ id: recordId, points: z.number().nullable(), ending: z.enum(endingKinds) }).nullable(),
  runCount: z.number().int(),
});
export type ListedScenario = z.infer<typeof listedScenario>;
