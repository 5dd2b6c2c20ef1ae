import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileIdProblem } from '../../core/playbook/file-id-problem';
import { isAbsence } from '../storage/file-operations';
import { fileIdOf } from './playbook-file-id';

export interface ListedFile {
  readonly fileId: string;
  /** Changes when the file was written: time in nanoseconds as far as the disk knows, size, inode. */
  readonly version: string;
  readonly size: number;
  readonly changedMs: number;
}
export interface FileList {
  readonly files: readonly ListedFile[];
  /** Markdown files whose names not every computer can hold. */
  readonly unfitNames: readonly string[];
  /** Subfolders, and files, that the system does not let us look at. */
  readonly unreadable: readonly string[];
}

const mostFolders = 12;
const skippedFolders = new Set(['node_modules']);

/** Hidden files and folders belong to other programs, and to files that are being written. */
export function isSkippedName(name: string): boolean {
  return name.startsWith('.') || skippedFolders.has(name);
}

/**
 * All Markdown files of a folder and its subfolders, sorted. A link is followed when it stays inside.
 * @throws the system's error when the folder itself can't be read
 */
export async function listPlaybookFiles(folder: string): Promise<FileList> {
  const root = await realpath(folder);
  const files: ListedFile[] = [];
  const unfitNames: string[] = [];
  const unreadable: string[] = [];
  const readFolder = async (current: string, depth: number): Promise<void> => {
    const entries = await readdir(current, { withFileTypes: true }).catch((error: unknown) => {
      if (current === folder) throw error;
      if (!isAbsence(error)) unreadable.push(fileIdOf(folder, current));
      return [];
    });
    const subfolders: string[] = [];
    const found = entries.map(async (entry) => {
      if (isSkippedName(entry.name)) return;
      const file = path.join(current, entry.name);
      if (entry.isDirectory()) {
        if (depth < mostFolders) subfolders.push(file);
        return;
      }
      if (!/\.md$/i.test(entry.name)) return;
      const fileId = fileIdOf(folder, file);
      const stats = await insideStats(file, root).catch(() => void unreadable.push(fileId));
      if (!stats?.isFile()) return;
      if (fileIdProblem(fileId) !== null) unfitNames.push(fileId);
      else files.push({ fileId, version: versionOf(stats), size: stats.size, changedMs: stats.mtimeMs });
    });
    await Promise.all(found);
    for (const subfolder of subfolders) await readFolder(subfolder, depth + 1);
  };
  await readFolder(folder, 0);
  files.sort((a, b) => (a.fileId < b.fileId ? -1 : 1));
  return { files, unfitNames: unfitNames.sort(), unreadable: unreadable.sort() };
}

/** `null` for a file that is gone and for a link that leads out of the folder or nowhere. */
export async function insideStats(file: string, root: string): Promise<Stats | null> {
  try {
    const own = await lstat(file);
    if (!own.isSymbolicLink()) return own;
    const target = await realpath(file);
    return isInside(target, root) ? await stat(target) : null;
  } catch (error) {
    if (isAbsence(error) || isLoop(error)) return null;
    throw error;
  }
}

export function isInside(file: string, root: string): boolean {
  const relative = path.relative(root, file);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}

export function versionOf(stats: Stats): string {
  return `${stats.mtimeMs}-${stats.ctimeMs}-${stats.size}-${stats.ino}`;
}

function isLoop(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ELOOP' || error.code === 'ENOTDIR');
}
