import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportCounts, RowIssue } from '../../core/import/import-record';
import type { DateOrder } from '../../core/import/parse-date';
import { unanswered } from '../../core/import/place-row';
import { noCounts } from '../../core/import/plan-state';
import type { RowQuestion } from '../../core/import/question-list';
import type { HostContext } from '../host-context';
import { applyPlan, writesSomething } from './apply-plan';
import { hasRecords } from './has-records';
import { describePlan, type MadePlan, makePlan } from './make-plan';
import { Breath } from './take-breaths';
import { UploadShelf } from './upload-shelf';

/** What an import did, or would do; the shape that `rekindle import --json` prints. */
export interface ImportFilesResult {
  readonly created: ImportCounts;
  readonly updated: ImportCounts;
  readonly unchanged: ImportCounts;
  /** Row by row; row 1 stands for a whole file that could not be used. */
  readonly skipped: readonly RowIssue[];
  readonly questions: readonly RowQuestion[];
  /** Cells that could not be read or linked while their row is used. */
  readonly warnings: readonly RowIssue[];
  /**
   * True when the files are in the workspace now, also when they were before (all unchanged). False for a
   * dry run, when no row could be used, and when guessed columns that nobody confirmed stood in the way.
   */
  readonly wasWritten: boolean;
  readonly importId: string | null;
}

/**
 * Imports files for the terminal: what is certain is written, what is not is told row by row.
 * @throws AppError `disk-full` or `disk-failed`; then nothing was written.
 */
export async function importFiles(
  context: HostContext,
  paths: readonly string[],
  options: {
    readonly dryRun: boolean;
    readonly acceptProposals: boolean;
    /** For files whose dates do not tell whether day or month comes first. */
    readonly dateOrder?: DateOrder | null;
  },
): Promise<ImportFilesResult> {
  const shelf = new UploadShelf(context.newId);
  const uploadIds: string[] = [];
  for (const path of paths) {
    const bytes = await readFile(path);
    const id = shelf.begin(basename(path), bytes.length);
    shelf.addPart(id, bytes.toString('base64'));
    uploadIds.push(id);
  }
  const { acceptProposals, dryRun, dateOrder = null } = options;
  const request = { uploadIds, mappings: {}, answers: {}, acceptProposals, dateOrder };
  const plan = await makePlan(context, shelf, request, new Breath());
  const isBlocked = plan.state === null || plan.needsConfirmation.length > 0;
  if (dryRun || isBlocked) return resultOf(plan, null);
  if (plan.state && writesSomething(plan.state) && hasRecords(context))
    await context.workspace.createBackup('import');
  const run = await applyPlan(context, plan);
  const isIn =
    Object.values(run.unchanged).some((count) => count > 0) || plan.state?.questions.stillWaiting();
  return resultOf(plan, plan.state && (isIn || writesSomething(plan.state)) ? run.id : null);
}

function resultOf(plan: MadePlan, importId: string | null): ImportFilesResult {
  const { created, updated, unchanged, skipped, warnings } = describePlan('', plan);
  const isBlocked = plan.needsConfirmation.length > 0;
  const unreadable = plan.uploads
    .filter(({ reading }) => reading === null)
    .map(({ name, problem }) => ({ file: name, row: 1, reason: problem }));
  const unconfirmed = plan.uploads
    .filter(({ id }) => plan.needsConfirmation.includes(id))
    .map(({ name, reading }) => ({
      file: name,
      row: 1,
      question: `The columns of ${name} were guessed to be ${reading?.kind}: is that right? (--yes accepts it)`,
    }));
  return {
    created: isBlocked ? noCounts() : created,
    updated: isBlocked ? noCounts() : updated,
    unchanged,
    // A row stands in one place: an open question says more than that the row was left for it.
    skipped: [...unreadable, ...skipped.filter(({ reason }) => reason !== unanswered)],
    questions: [...unconfirmed, ...(plan.state?.questions.openRows() ?? [])],
    warnings,
    wasWritten: importId !== null,
    importId,
  };
}
