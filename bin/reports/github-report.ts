import { relative, sep } from 'node:path';
import type { LintFinding } from '../../host/playbooks/lint-files';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Workflow commands of GitHub Actions: each finding stands beside its line in the pull request.
 * Paths are relative to the folder of the run, as the checkout is.
 */
export function githubReport(findings: readonly LintFinding[], folder: string): string {
  return findings
    .map(({ file, line, column, severity, rule, message }) => {
      const place = `file=${property(relative(folder, file).split(sep).join('/'))},line=${line},col=${column}`;
      return `::${commands[severity]} ${place},title=${property(rule)}::${words(message)}`;
    })
    .join('\n');
}

function words(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return words(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
