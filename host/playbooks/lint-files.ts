import path from 'node:path';
import { isReadme } from '../../core/playbook/parse-playbook';
import type { Diagnostic, SourceRange } from '../../core/playbook/playbook';
import { type FoundFile, findLintFiles, unreadableProblem } from './find-lint-files';
import { parseFileContent } from './parse-file-content';
import { type FileContent, readPlaybookFile } from './read-playbook-file';

/** One finding as `rekindle lint --json` prints it; lines and columns count from 1. */
export interface LintFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: Diagnostic['severity'];
  readonly rule: string;
  readonly message: string;
}

/** Reads a file of the list; another text may stand for it, such as the one that a fix would make of it. */
export type ReadFile = (file: string) => Promise<FileContent | null>;

/**
 * Checks files, and every `.md` of folders and their subfolders, in the order of their names.
 * What can't be read is a finding as well; nothing is thrown.
 */
export async function lintFiles(
  paths: readonly string[],
  read: ReadFile = readPlaybookFile,
): Promise<LintFinding[]> {
  const findings: LintFinding[] = [];
  const firstWithId = new Map<string, string>();
  for (const found of await findLintFiles(paths))
    findings.push(...(await lintFile(found, read, firstWithId)));
  return findings;
}

async function lintFile(
  { file, problem }: FoundFile,
  read: ReadFile,
  firstWithId: Map<string, string>,
): Promise<LintFinding[]> {
  if (problem) return [wholeFileFinding(file, problem)];
  try {
    const content = await read(file);
    if (!content) return [wholeFileFinding(file, unreadableProblem('ENOENT'))];
    const playbook = parseFileContent(content, path.basename(file));
    const findings = playbook.diagnostics.map(({ range, severity, rule, message }) => ({
      ...placeOf(file, range),
      severity,
      rule,
      message,
    }));
    if (isReadme(file) || !content.text.includes('\nid:')) return findings;
    const earlier = firstWithId.get(playbook.id);
    firstWithId.set(playbook.id, earlier ?? file);
    if (earlier === undefined) return findings;
    const message = `The id \`${playbook.id}\` is taken by ${earlier}: give one of them another, since runs are counted under it.`;
    return [wholeFileFinding(file, { rule: 'duplicate-playbook-id', message }), ...findings];
  } catch (error) {
    return [wholeFileFinding(file, unreadableProblem(error))];
  }
}

function placeOf(file: string, { line, column, endLine, endColumn }: SourceRange) {
  return { file, line, column, endLine, endColumn };
}

/** A finding about the file as such stands at its beginning. */
export function wholeFileFinding(
  file: string,
  { rule, message }: NonNullable<FoundFile['problem']>,
): LintFinding {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1, severity: 'error', rule, message };
}
