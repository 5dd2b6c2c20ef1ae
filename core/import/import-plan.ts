import { z } from 'zod';
import { longText, recordId, shortText } from '../record/record';
import { importCounts, importKind, rowIssue } from './import-record';

/** How one uploaded file is read: proposed by a recogniser, by a remembered mapping or by a guess. */
export const plannedFile = z.object({
  uploadId: recordId,
  name: shortText,
  rows: z.number().int(),
  headers: z.array(z.string()),
  /** `null` when the file can't be read at all; `problem` says why. */
  kind: importKind.nullable(),
  problem: longText,
  system: z.enum(['salesforce', 'hubspot', 'pipedrive', 'file']),
  /** `own`: written by a full export of ours. `guessed` ones are confirmed before anything is written. */
  origin: z.enum(['own', 'recognised', 'remembered', 'guessed', 'given']),
  columns: z.record(z.string(), shortText),
  encoding: shortText,
  delimiter: shortText,
  /** Set when day and month can be mistaken for each other; `null` when the file tells. */
  dateOrder: z.enum(['day-first', 'month-first']).nullable(),
  dateOrderIsAmbiguous: z.boolean(),
  sample: z.array(z.array(z.string())),
});
export type PlannedFile = z.infer<typeof plannedFile>;

/** A question that the plan asks; rows with the same question are grouped for the screen. */
export const importQuestion = z.object({
  /** Stable for the same question over the same files, so that answers survive a new plan. */
  id: z.string().max(2_000),
  kind: z.enum(['missing-account', 'near-name', 'ambiguous-name', 'both-changed', 'other']),
  question: longText,
  rows: z.array(z.object({ file: shortText, row: z.number().int() })),
  /** Choices with a stable value; `proposal` is the one that `--yes` takes, `null` when there is none. */
  choices: z.array(z.object({ value: z.string().max(2_000), label: longText })),
  proposal: z.string().max(2_000).nullable(),
  /** The choice that this plan went by; `null` while the question is open. */
  answer: z.string().max(2_000).nullable().default(null),
});
export type ImportQuestion = z.infer<typeof importQuestion>;

export const importPlan = z.object({
  planId: recordId,
  files: z.array(plannedFile),
  created: importCounts,
  updated: importCounts,
  unchanged: importCounts,
  skipped: z.array(rowIssue),
  /** Cells that could not be read or linked, while their row is used. */
  warnings: z.array(rowIssue).default([]),
  questions: z.array(importQuestion),
  /** Rows that an earlier import kept for a decision and that still wait for it. */
  stillWaiting: z.number().int(),
  /** A few of the changes in words, newest first: what an update would alter. */
  examples: z.array(longText),
  /** Guessed mappings that the user has not confirmed yet. */
  needsConfirmation: z.array(recordId),
});
export type ImportPlan = z.infer<typeof importPlan>;

export const planRequest = z.object({
  uploadIds: z.array(recordId).min(1).max(50),
  /** Mappings that the user set or confirmed, by upload id. */
  mappings: z
    .record(
      recordId,
      z.object({
        kind: importKind,
        columns: z.record(shortText, shortText),
        dateOrder: z.enum(['day-first', 'month-first']).nullable().default(null),
      }),
    )
    .default({}),
  /** For files whose dates can be read both ways and do not tell which it is. */
  dateOrder: z.enum(['day-first', 'month-first']).nullable().default(null),
  /** Answers by question id. */
  answers: z.record(z.string().max(2_000), z.string().max(2_000)).default({}),
  /** Takes every proposal, guessed mappings and near names included. */
  acceptProposals: z.boolean().default(false),
});
export type PlanRequest = z.infer<typeof planRequest>;
