import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isAbsence } from '../storage/file-operations';

/** Where a checkout keeps what git knows of it. */
export interface Checkout {
  /** The folder that holds `.git`. */
  readonly root: string;
  /** HEAD of this checkout lies here. */
  readonly gitFolder: string;
  /** Commits and branches lie here: the same folder, or the main one's when this is a linked worktree. */
  readonly commonFolder: string;
}

const mostPointerBytes = 4_096;

/** The checkout that a folder lies in; `null` when it lies in none. @throws the system's error */
export async function findCheckout(folder: string): Promise<Checkout | null> {
  for (let root = folder; ; root = path.dirname(root)) {
    const gitFolder = await gitFolderOf(root);
    if (gitFolder !== null) return { root, gitFolder, commonFolder: await commonFolderOf(gitFolder) };
    if (root === path.dirname(root)) return null;
  }
}

async function gitFolderOf(root: string): Promise<string | null> {
  const place = path.join(root, '.git');
  const stats = await stat(place).catch(nullIfAbsent);
  if (stats === null || stats.isDirectory()) return stats === null ? null : place;
  const pointer = /^gitdir: (.+)$/m.exec(await readPointer(place))?.[1];
  return pointer === undefined ? null : resolveLocal(root, pointer.trim());
}

async function commonFolderOf(gitFolder: string): Promise<string> {
  const pointer = await readPointer(path.join(gitFolder, 'commondir')).catch(nullIfAbsent);
  return pointer === null ? gitFolder : resolveLocal(gitFolder, pointer.trim());
}

/** Another computer's folder is never asked: Windows would send it the user's name and password's hash. */
function resolveLocal(from: string, pointer: string): string {
  if (/^[\\/]{2}/.test(pointer) && !/^[\\/]{2}/.test(from)) throw new Error('leads to another computer');
  return path.resolve(from, pointer);
}

async function readPointer(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > mostPointerBytes) throw new Error('is no pointer of git');
  return readFile(file, 'utf8');
}

function nullIfAbsent(error: unknown): null {
  const isOtherKind = error instanceof Error && 'code' in error && error.code === 'ENOTDIR';
  if (isAbsence(error) || isOtherKind) return null;
  throw error;
}
