import type { LintFinding } from '../../host/playbooks/lint-files';

/** A line a finding, as editors follow them, and how many there are. */
export function textReport(findings: readonly LintFinding[]): string {
  const errorCount = findings.filter(({ severity }) => severity === 'error').length;
  const lines = findings.map(
    ({ file, line, column, severity, rule, message }) =>
      `${file}:${line}:${column} ${severity} ${message} (${rule})`,
  );
  return [...lines, summary(errorCount, findings.length - errorCount)].join('\n');
}

function summary(errorCount: number, otherCount: number): string {
  if (errorCount + otherCount === 0) return 'Nothing to mend.';
  return `${errorCount} error${errorCount === 1 ? '' : 's'}, ${otherCount} other finding${otherCount === 1 ? '' : 's'}.`;
}
