import { Command } from 'commander';
import { lintFiles } from '../../host/playbooks/lint-files';
import { exitCodes } from '../exit-codes';
import { print, printJson } from '../print';
import { jsonOption } from './workspace-option';

/** `rekindle lint`: every finding with file, line and column from 1. Exit 1 when there is an error. */
export function lintCommand(): Command {
  return new Command('lint')
    .description('check playbooks and say how to mend them')
    .argument('<path...>', 'playbooks, or folders of them')
    .addOption(jsonOption())
    .action(async (paths: string[], { json }: { json: boolean }) => {
      const findings = await lintFiles(paths);
      const errorCount = findings.filter(({ severity }) => severity === 'error').length;
      if (json) {
        await printJson(findings);
      } else {
        const lines = findings.map(
          ({ file, line, column, severity, rule, message }) =>
            `${file}:${line}:${column} ${severity} ${message} (${rule})`,
        );
        await print([...lines, summary(errorCount, findings.length - errorCount)].join('\n'));
      }
      process.exitCode = errorCount > 0 ? exitCodes.failed : exitCodes.done;
    });
}

function summary(errorCount: number, otherCount: number): string {
  if (errorCount + otherCount === 0) return 'Nothing to mend.';
  return `${errorCount} error${errorCount === 1 ? '' : 's'}, ${otherCount} other finding${otherCount === 1 ? '' : 's'}.`;
}
