import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { LintFinding } from '../../host/playbooks/lint-files';
import { ruleWords } from './rule-words';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * A SARIF 2.1.0 log with one run, with what code scanning on GitHub asks for beyond the standard.
 * Addresses are relative to `folder`, columns count UTF-16 units.
 */
export function sarifReport(findings: readonly LintFinding[], folder: string, version: string): object {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const fingerprintOf = fingerprints();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rekindle lint', version, rules: rules.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => {
          const { file, line, column, endLine, endColumn, severity, rule, message } = finding;
          const uri = addressOf(relative(folder, file));
          const region = { startLine: line, startColumn: column, endLine, endColumn };
          return {
            ruleId: rule,
            ruleIndex: rules.indexOf(rule),
            level: levels[severity],
            message: { text: message },
            locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
            partialFingerprints: { primaryLocationLineHash: fingerprintOf(uri, finding) },
          };
        }),
      },
    ],
  };
}

function describeRule(id: string): object {
  const text = ruleWords(id);
  const help = `${text} Each result says what stands there and what to write instead.`;
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: help },
    properties: { tags: ['playbook'] },
  };
}

/** Without the line's number, so that a finding stays the same one when text comes in above it. */
function fingerprints(): (uri: string, finding: LintFinding) => string {
  const seen = new Map<string, number>();
  return (uri, { rule, message }) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([uri, rule, message]))
      .digest('hex')
      .slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}

function addressOf(path: string): string {
  return path.split(sep).map(encodeURIComponent).join('/');
}
