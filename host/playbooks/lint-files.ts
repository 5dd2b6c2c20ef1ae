import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isReadme } from '../../core/playbook/parse-playbook';
import type { Diagnostic } from '../../core/playbook/playbook';
import { isAbsence } from '../storage/file-operations';
import { isSkippedName } from './list-playbook-files';
import { parseFileContent } from './parse-file-content';
import { readPlaybookFile } from './read-playbook-file';

/** One finding as `rekindle lint --json` prints it; line and column count from 1. */
export interface LintFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Diagnostic['severity'];
  readonly rule: string;
  readonly message: string;
}

/**
 * Checks files, and every `.md` of folders and their subfolders, in the order of their names.
 * What can't be read is a finding as well; nothing is thrown.
 */
export async function lintFiles(paths: readonly string[]): Promise<LintFinding[]> {
  const findings: LintFinding[] = [];
  const firstWithId = new Map<string, string>();
  const seen = new Set<string>();
  for (const start of paths) {
    const found = await findFiles(start, findings);
    for (const file of found) {
      if (seen.has(path.resolve(file))) continue;
      seen.add(path.resolve(file));
      findings.push(...(await lintFile(file, firstWithId)));
    }
  }
  return findings;
}

async function findFiles(start: string, findings: LintFinding[]): Promise<string[]> {
  try {
    if (!(await stat(start)).isDirectory()) return [start];
    const entries = await readdir(start, { withFileTypes: true });
    const files: string[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (isSkippedName(entry.name)) continue;
      const file = path.join(start, entry.name);
      if (entry.isDirectory()) files.push(...(await findFiles(file, findings)));
      else if (/\.md$/i.test(entry.name)) files.push(file);
    }
    return files;
  } catch (error) {
    findings.push(unreadable(start, error));
    return [];
  }
}

async function lintFile(file: string, firstWithId: Map<string, string>): Promise<LintFinding[]> {
  try {
    const content = await readPlaybookFile(file);
    if (!content) return [unreadable(file, { code: 'ENOENT' })];
    const playbook = parseFileContent(content, file);
    const findings = playbook.diagnostics.map((diagnostic) => toFinding(file, diagnostic));
    if (isReadme(file) || !content.text.includes('\nid:')) return findings;
    const earlier = firstWithId.get(playbook.id);
    firstWithId.set(playbook.id, earlier ?? file);
    if (earlier === undefined) return findings;
    const message = `The id \`${playbook.id}\` is taken by ${earlier}: give one of them another, since runs are counted under it.`;
    return [
      { file, line: 1, column: 1, severity: 'error', rule: 'duplicate-playbook-id', message },
      ...findings,
    ];
  } catch (error) {
    return [unreadable(file, error)];
  }
}

function toFinding(file: string, { range, severity, rule, message }: Diagnostic): LintFinding {
  return { file, line: range.line, column: range.column, severity, rule, message };
}

function unreadable(file: string, error: unknown): LintFinding {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  const message =
    isAbsence(error) || code === 'ENOENT'
      ? 'There is no such file or folder: check the path.'
      : `This can't be read (${code}): check its permissions.`;
  return { file, line: 1, column: 1, severity: 'error', rule: 'unreadable-file', message };
}
