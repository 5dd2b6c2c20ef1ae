import { relative, sep } from 'node:path';
import type { LintFinding } from '../../host/playbooks/lint-files';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A SARIF 2.1.0 log with one run; addresses are relative to `folder`, columns count UTF-16 units. */
export function sarifReport(findings: readonly LintFinding[], folder: string, version: string): object {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rekindle lint', version, rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ file, line, column, severity, rule, message }) => ({
          ruleId: rule,
          ruleIndex: rules.indexOf(rule),
          level: levels[severity],
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: addressOf(relative(folder, file)) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
}

function addressOf(path: string): string {
  return path.split(sep).map(encodeURIComponent).join('/');
}
