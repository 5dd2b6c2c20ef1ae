import { Command } from 'commander';
import { AppError } from '../../core/app-error';
import type { IntegrityReport } from '../../core/workspace/workspace-status';
import type { Host } from '../../host/create-host';
import { exitCodes } from '../exit-codes';
import { print, printJson } from '../print';
import { withHost } from '../with-host';
import { existingWorkspaceOption, jsonOption } from './workspace-option';

/** `rekindle check`: is everything in the workspace whole? Exit 0 on a sound one, else 1. */
export function checkCommand(): Command {
  return new Command('check')
    .description('check the workspace: counts, journal, references, backups')
    .addOption(existingWorkspaceOption())
    .addOption(jsonOption())
    .action(async (options: { workspace: string; json: boolean }) => {
      const report = await withHost(options.workspace, checkWorkspace).catch(reportOfFailure);
      await (options.json ? printJson(report) : print(reportInWords(report)));
      process.exitCode = report.isSound ? exitCodes.done : exitCodes.failed;
    });
}

/** Damage that opening has just recovered from is a finding too, though what is there now may be sound. */
async function checkWorkspace({ context: { workspace } }: Host): Promise<IntegrityReport> {
  const report = await workspace.check();
  const { recovery } = workspace;
  if (recovery === null) return report;
  const found = { where: recovery.setAsideFiles.join(', '), message: recovery.message };
  return { ...report, isSound: false, problems: [found, ...report.problems] };
}

/** A workspace that can't be opened is a finding, not a failure to check; who else has it open is none. */
function reportOfFailure(failure: unknown): IntegrityReport {
  const isFinding =
    failure instanceof AppError && ['workspace-damaged', 'newer-schema'].includes(failure.code);
  if (!isFinding) throw failure;
  return {
    isSound: false,
    counts: {},
    journal: { lines: 0, bytes: 0, lastSequence: 0 },
    problems: [{ where: 'data', message: failure.message }],
    backups: [],
  };
}

function reportInWords(report: IntegrityReport): string {
  const counts = Object.entries(report.counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `  ${name}: ${count}`);
  return [
    report.isSound ? 'The workspace is sound.' : 'The workspace has problems:',
    ...report.problems.map(({ where, message }) => `  ${where}: ${message}`),
    ...counts,
    `  journal: ${report.journal.lines} lines, ${report.journal.bytes} bytes`,
    `  backups: ${report.backups.length}`,
  ].join('\n');
}
