import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { DateOrder } from '../../core/import/parse-date';
import { type ImportFilesResult, importFiles } from '../../host/import/import-files';
import { exitCodes } from '../exit-codes';
import { print, printJson } from '../print';
import { withHost } from '../with-host';
import { jsonOption, workspaceOption } from './workspace-option';

interface ImportOptions {
  readonly workspace: string;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly dates?: DateOrder;
  readonly json: boolean;
}

/** `rekindle import`: exit 0 when the files are in the workspace (or would be), 1 when nothing was written. */
export function importCommand(): Command {
  return new Command('import')
    .description("bring a CRM's CSV exports in; several files may refer to one another")
    .argument('<file...>', 'CSV files')
    .addOption(workspaceOption().makeOptionMandatory())
    .option('--dry-run', 'say what would happen and write nothing', false)
    .option('--yes', 'accept every proposal: guessed mappings and near names', false)
    .addOption(
      new Option('--dates <order>', 'how 03/04/2018 is read where the file does not tell').choices([
        'day-first',
        'month-first',
      ]),
    )
    .addOption(jsonOption())
    .action(async (files: string[], options: ImportOptions, command: Command) => {
      const problem = files.map(problemOfFile).find((words) => words !== '');
      if (problem) command.error(problem, { exitCode: exitCodes.wrongUsage });
      const result = await inWorkspace(options, (workspace) =>
        withHost(workspace, ({ context }) =>
          importFiles(context, files, {
            dryRun: options.dryRun,
            acceptProposals: options.yes,
            dateOrder: options.dates ?? null,
          }),
        ),
      );
      await (options.json ? printJson(result) : print(resultInWords(result, options)));
      process.exitCode = isSuccess(result, options.dryRun) ? exitCodes.done : exitCodes.failed;
    });
}

function problemOfFile(file: string): string {
  if (!existsSync(file)) return `There is no file ${file}.`;
  return statSync(file).isDirectory() ? `${file} is a folder. Name the CSV files in it.` : '';
}

/** A dry run writes nothing, so what is not there yet is tried in a folder that does not stay. */
async function inWorkspace<T>(
  { workspace, dryRun }: ImportOptions,
  work: (workspace: string) => Promise<T>,
): Promise<T> {
  if (!dryRun || existsSync(workspace)) return work(workspace);
  const passing = await mkdtemp(join(tmpdir(), 'rekindle-dry-run-'));
  try {
    return await work(passing);
  } finally {
    await rm(passing, { recursive: true, force: true });
  }
}

/** A dry run has done its work when something would be written, or all of it is there already. */
function isSuccess(result: ImportFilesResult, isDryRun: boolean): boolean {
  if (!isDryRun) return result.wasWritten;
  return [result.created, result.updated, result.unchanged]
    .flatMap((counts) => Object.values(counts))
    .some((count) => count > 0);
}

const mostLines = 20;

function resultInWords(result: ImportFilesResult, options: ImportOptions): string {
  const counts = (['created', 'updated', 'unchanged'] as const).map((kind) => {
    const parts = Object.entries(result[kind]).filter(([, count]) => count > 0);
    return `${kind}: ${parts.map(([name, count]) => `${count} ${name}`).join(', ') || 'nothing'}`;
  });
  const rows = [
    ...result.skipped.map(({ file, row, reason }) => `${file}, row ${row}, skipped: ${reason}`),
    ...result.warnings.map(({ file, row, reason }) => `${file}, row ${row}, used, but: ${reason}`),
    ...result.questions.map(({ file, row, question }) => `${file}, row ${row}: ${question}`),
  ];
  return [
    options.dryRun ? 'Nothing was written; this would happen:' : 'The import:',
    ...counts,
    `${result.skipped.length} rows skipped, ${result.questions.length} questions`,
    ...rows.slice(0, mostLines),
    ...(rows.length > mostLines ? [`... and ${rows.length - mostLines} more; --json lists them all`] : []),
  ].join('\n');
}
