import { z } from 'zod';
import { calendarDate, instant, longText, recordId, shortText } from '../record/record';
import { settings } from '../settings/settings';

/** What was found broken at opening and what became of it (R4). */
export const recoveryNote = z.object({
  at: instant,
  /** What happened, what was recovered and what was not, in words. */
  message: longText,
  setAsideFiles: z.array(z.string()),
});
export type RecoveryNote = z.infer<typeof recoveryNote>;

export const workspaceStatus = z.object({
  /** The folder's name and where it is, for people to read; never sent back. */
  name: shortText,
  folder: z.string(),
  asOf: calendarDate,
  isAsOfSet: z.boolean(),
  settings,
  meName: shortText,
  accountCount: z.number().int(),
  isSample: z.boolean(),
  recovery: recoveryNote.nullable(),
  /** Set when the disk failed and nothing can be saved until it is mended. */
  writeProblem: longText.nullable(),
  undecidedCount: z.number().int(),
  host: z.enum(['desktop', 'browser', 'terminal']),
  version: z.string(),
});
export type WorkspaceStatus = z.infer<typeof workspaceStatus>;

export const backupInfo = z.object({
  id: recordId,
  at: instant,
  reason: z.enum(['daily', 'migration', 'import', 'hand', 'restore']),
  bytes: z.number(),
  isVerified: z.boolean(),
});
export type BackupInfo = z.infer<typeof backupInfo>;

/** The result of `rekindle check` and of the same button in settings. */
export const integrityReport = z.object({
  isSound: z.boolean(),
  counts: z.record(z.string(), z.number()),
  journal: z.object({ lines: z.number(), bytes: z.number(), lastSequence: z.number() }),
  problems: z.array(z.object({ where: z.string(), message: longText })),
  backups: z.array(backupInfo),
});
export type IntegrityReport = z.infer<typeof integrityReport>;
