import { z } from 'zod';
import { instant, longText, recordFields, recordId, shortText } from '../record/record';

/** What a file's rows are. `history` rows hold an activity; `notes` are activities of kind note. */
export const importKinds = [
  'accounts',
  'contacts',
  'deals',
  'activities',
  'offerings',
  'reps',
  'triggers',
] as const;
export const importKind = z.enum(importKinds);
export type ImportKind = z.infer<typeof importKind>;

const counts = z.object({
  accounts: z.number(),
  contacts: z.number(),
  deals: z.number(),
  activities: z.number(),
  offerings: z.number(),
  reps: z.number(),
  triggers: z.number(),
});
export const importCounts = counts;
export type ImportCounts = z.infer<typeof counts>;

/** A row that was not used, with its number in the file (the header is row 1) and why. */
export const rowIssue = z.object({ file: shortText, row: z.number().int(), reason: longText });
export type RowIssue = z.infer<typeof rowIssue>;

/** One import that was written, with what it takes to undo it. */
export const importRun = z.object({
  ...recordFields,
  files: z.array(z.object({ name: shortText, kind: importKind, rows: z.number().int() })),
  created: counts,
  updated: counts,
  unchanged: counts,
  skipped: z.array(rowIssue),
  warnings: z.array(rowIssue).default([]),
  questionCount: z.number().int(),
  /** Keys (kind and source key) of rows that were decided away, so that they are not asked again. */
  discardedKeys: z.array(z.string().max(2_200)).default([]),
  /** Ids of created records by collection. */
  createdIds: z.record(z.string(), z.array(recordId)),
  /** Field values before and after, so that an undo can spare what was edited later. */
  changes: z.array(
    z.object({
      collection: z.string(),
      id: recordId,
      before: z.record(z.string(), z.unknown()),
      after: z.record(z.string(), z.unknown()),
    }),
  ),
  undoneAt: instant.nullable().default(null),
});
export type ImportRun = z.infer<typeof importRun>;

/** A row that waits for a decision, such as a deal whose account is not named. */
export const undecidedRow = z.object({
  ...recordFields,
  importId: recordId,
  kind: importKind,
  file: shortText,
  row: z.number().int(),
  question: longText,
  /** The row's mapped values, ready to become a record once the question is answered. */
  values: z.record(z.string(), z.unknown()),
  /** Identifies the row in a later import of the same or a newer file. */
  key: z.string().max(2_000),
});
export type UndecidedRow = z.infer<typeof undecidedRow>;

/** How the columns of files with this set of headers are read; remembered per set of headers. */
export const columnMapping = z.object({
  ...recordFields,
  kind: importKind,
  headers: z.array(shortText),
  /** Header to field name; headers that are absent are not imported. */
  columns: z.record(z.string(), shortText),
  dateOrder: z.enum(['day-first', 'month-first']).nullable().default(null),
});
export type ColumnMapping = z.infer<typeof columnMapping>;
