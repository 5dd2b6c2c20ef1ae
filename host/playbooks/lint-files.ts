import path from 'node:path';
import { isReadme } from '../../core/playbook/parse-playbook';
import type { Diagnostic, Playbook, ScoreStep, SourceRange } from '../../core/playbook/playbook';
import { isScenario } from '../../core/scenario/is-scenario';
import { parseScenario } from '../../core/scenario/parse-scenario';
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
  const files: LintedFile[] = [];
  for (const found of await findLintFiles(paths)) files.push(await readFound(found, read));
  const scorecardOf = scorecardsIn(files);
  const firstWithId = new Map<string, string>();
  return files.flatMap((file) => lintFile(file, scorecardOf, firstWithId));
}

/** A file with what was read of it: its text, a playbook or a role-play, or why nothing was. */
type LintedFile =
  | { readonly file: string; readonly problem: NonNullable<FoundFile['problem']> }
  | { readonly file: string; readonly text: string; readonly playbook: Playbook | null };

async function readFound({ file, problem }: FoundFile, read: ReadFile): Promise<LintedFile> {
  if (problem) return { file, problem };
  try {
    const content = await read(file);
    if (!content) return { file, problem: unreadableProblem('ENOENT') };
    const isRolePlay = content.problem === null && isScenario(content.text);
    const playbook = isRolePlay ? null : parseFileContent(content, path.basename(file));
    return { file, text: content.text, playbook };
  } catch (error) {
    return { file, problem: unreadableProblem(error) };
  }
}

/** The scorecards of the playbooks among the files, by id. */
function scorecardsIn(files: readonly LintedFile[]): (playbookId: string) => readonly ScoreStep[] | null {
  const scorecards = new Map<string, readonly ScoreStep[]>();
  for (const file of files) {
    if ('problem' in file || !file.playbook || scorecards.has(file.playbook.id)) continue;
    scorecards.set(
      file.playbook.id,
      file.playbook.steps.filter((step) => step.kind === 'score'),
    );
  }
  return (id) => scorecards.get(id) ?? null;
}

function lintFile(
  linted: LintedFile,
  scorecardOf: (playbookId: string) => readonly ScoreStep[] | null,
  firstWithId: Map<string, string>,
): LintFinding[] {
  const { file } = linted;
  if ('problem' in linted) return [wholeFileFinding(file, linted.problem)];
  const { id, diagnostics } = linted.playbook ?? parseScenario(linted.text, { scorecardOf });
  const findings = diagnostics.map(({ range, severity, rule, message }) => ({
    ...placeOf(file, range),
    severity,
    rule,
    message,
  }));
  if (isReadme(file) || !linted.text.includes('\nid:')) return findings;
  const [kind, counted] = linted.playbook ? ['playbook', 'runs'] : ['scenario', 'results'];
  const earlier = firstWithId.get(`${kind} ${id}`);
  firstWithId.set(`${kind} ${id}`, earlier ?? file);
  if (earlier === undefined) return findings;
  const message = `The id \`${id}\` is taken by ${earlier}: give one of them another, since ${counted} are counted under it.`;
  return [wholeFileFinding(file, { rule: `duplicate-${kind}-id`, message }), ...findings];
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
