import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { fixPlaybook, type Mended } from '../../core/playbook/fix-playbook';
import { isReadme } from '../../core/playbook/parse-playbook';
import type { Diagnostic } from '../../core/playbook/playbook';
import { missingKeyWords } from '../../core/playbook/read-front-matter';
import { isScenario } from '../../core/scenario/is-scenario';
import { findLintFiles } from './find-lint-files';
import { isWritable } from './is-writable';
import { type LintFinding, lintFiles, wholeFileFinding } from './lint-files';
import { parseFileContent } from './parse-file-content';
import { type FileContent, hashOf, readPlaybookFile } from './read-playbook-file';
import { writePlaybookFile } from './write-playbook-file';

/** One mended finding as `rekindle lint --fix --json` prints it. */
export interface MendedFinding extends Mended {
  readonly file: string;
}
export interface FixReport {
  readonly mended: readonly MendedFinding[];
  /** What is left, and files that could not be written. */
  readonly findings: readonly LintFinding[];
}

/**
 * Makes every safe fix in files and folders, each file by the safe writer. With `isDryRun` nothing is
 * written and the report says what would come of it. Nothing is thrown for a file that fails.
 */
export async function fixFiles(paths: readonly string[], isDryRun: boolean): Promise<FixReport> {
  const files = (await findLintFiles(paths))
    .filter(({ problem }) => problem === null)
    .map(({ file }) => file);
  const contents = await readAll(files);
  const ids = countIds(contents);
  const mended: MendedFinding[] = [];
  const failed: LintFinding[] = [];
  const fixedTexts = new Map<string, FileContent>();
  for (const [file, content] of contents) {
    const parse = (text: string) => parseFileContent({ ...content, text }, path.basename(file));
    const fixed = fixPlaybook(
      content.text,
      parse,
      (diagnostic) => !wouldRepeatId(diagnostic, parse, content, ids),
    );
    if (fixed.mended.length === 0) continue;
    const failure = isDryRun ? null : await write(file, fixed.text, content.hash);
    if (failure !== null) {
      failed.push(wholeFileFinding(file, { rule: 'not-written', message: failure }));
      continue;
    }
    mended.push(...fixed.mended.map((one) => ({ file, ...one })));
    fixedTexts.set(file, { text: fixed.text, hash: hashOf(fixed.text), problem: null });
  }
  const left = await lintFiles(paths, async (file) =>
    isDryRun ? (fixedTexts.get(file) ?? readPlaybookFile(file)) : readPlaybookFile(file),
  );
  return { mended, findings: [...failed, ...left] };
}

async function readAll(files: readonly string[]): Promise<Map<string, FileContent>> {
  const contents = new Map<string, FileContent>();
  const seen = new Set<string>();
  for (const file of files) {
    // A link inside of the folder is another name for a file that is mended under its own.
    const real = await realpath(file).catch(() => file);
    if (seen.has(real)) continue;
    seen.add(real);
    // The report on what is left says why a file can't be read.
    const content = await readPlaybookFile(file).catch(() => null);
    if (content?.problem !== null || isReadme(file) || isScenario(content.text)) continue;
    contents.set(file, content);
  }
  return contents;
}

function countIds(contents: ReadonlyMap<string, FileContent>): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const [file, content] of contents) {
    const { id } = parseFileContent(content, path.basename(file));
    ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  return ids;
}

/** An id of the file's name that another playbook has as well is the author's to choose. */
function wouldRepeatId(
  { message }: Diagnostic,
  parse: (text: string) => { readonly id: string },
  { text }: FileContent,
  ids: ReadonlyMap<string, number>,
): boolean {
  return message === missingKeyWords.id && (ids.get(parse(text).id) ?? 0) > 1;
}

/** Why it was not written, in words; `null` when it was. */
async function write(file: string, text: string, baseHash: string): Promise<string | null> {
  if (!(await isWritable(file))) {
    return 'Its safe fixes were not written, since the file or its folder may not be written: check the permissions.';
  }
  try {
    const { outcome } = await writePlaybookFile(file, text, baseHash);
    if (outcome === 'written') return null;
    return 'Another program changed this file meanwhile, so its safe fixes were not written: run it again.';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    return `The disk did not take its safe fixes${code}; the file is as it was.`;
  }
}
