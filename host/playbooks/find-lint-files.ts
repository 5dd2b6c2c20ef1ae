import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileIdProblem } from '../../core/playbook/file-id-problem';
import { insideStats, isSkippedName } from './list-playbook-files';
import { fileIdOf } from './playbook-file-id';

/** A file to check, or why it can't be one. */
export interface FoundFile {
  readonly file: string;
  readonly problem: { readonly rule: string; readonly message: string } | null;
}

/**
 * The named files, and every `.md` of named folders and their subfolders, in the order of their names, each
 * once. Links are followed as the app does: only inside of the folder.
 */
export async function findLintFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const start of paths) {
    for (const one of await findFrom(start)) {
      const whole = path.resolve(one.file);
      if (!found.has(whole)) found.set(whole, one);
    }
  }
  return [...found.values()];
}

async function findFrom(start: string): Promise<FoundFile[]> {
  try {
    if (!(await stat(start)).isDirectory()) return [{ file: start, problem: null }];
    return await findIn(start, start, await realpath(start));
  } catch (error) {
    return [{ file: start, problem: unreadableProblem(error) }];
  }
}

async function findIn(folder: string, start: string, root: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: FoundFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isSkippedName(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      files.push(
        ...(await findIn(file, start, root).catch((error: unknown) => [
          { file, problem: unreadableProblem(error) },
        ])),
      );
    } else if (/\.md$/i.test(entry.name)) files.push({ file, problem: await fileProblem(file, start, root) });
  }
  return files;
}

async function fileProblem(file: string, start: string, root: string): Promise<FoundFile['problem']> {
  const unfit = fileIdProblem(fileIdOf(start, file));
  if (unfit !== null) {
    const message = `Rekindle leaves this file out, since its name does not fit: ${unfit}. Rename it.`;
    return { rule: 'unfit-name', message };
  }
  try {
    if ((await insideStats(file, root))?.isFile()) return null;
  } catch (error) {
    return unreadableProblem(error);
  }
  const message =
    'This is a link that leads out of the folder, in a circle or nowhere, so it is not read. Put the file itself here.';
  return { rule: 'link-outside', message };
}

/** `error` is the system's, or its code alone. */
export function unreadableProblem(error: unknown): NonNullable<FoundFile['problem']> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const message =
    code === 'ENOENT'
      ? 'There is no such file or folder: check the path.'
      : `This can't be read (${code}): check its permissions.`;
  return { rule: 'unreadable-file', message };
}
