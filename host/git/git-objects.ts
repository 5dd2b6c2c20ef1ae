import { lstat, readdir, readFile, readlink, stat } from 'node:fs/promises';
import path from 'node:path';

/** Packs are read whole: beyond this a checkout carries no marks (64 MB; 100,000 objects take 3 MB of index). */
const mostPackBytes = 64_000_000;
const mostIndexBytes = 3_000_000;

/** What isomorphic-git gets for a disk: it can read, and every way of writing fails. */
export const readingOnly = {
  promises: {
    readFile,
    readdir,
    stat,
    lstat,
    readlink,
    writeFile: refuse,
    mkdir: refuse,
    rmdir: refuse,
    unlink: refuse,
    symlink: refuse,
    rm: refuse,
    rename: refuse,
    chmod: refuse,
  },
};

async function refuse(): Promise<never> {
  throw new Error('Rekindle never writes to a git folder');
}

/** Whether all of it can be read in a moment. */
export async function isQuicklyRead(commonFolder: string): Promise<boolean> {
  const folder = path.join(commonFolder, 'objects', 'pack');
  const names = await readdir(folder).catch(() => []);
  const bytes = { '.pack': 0, '.idx': 0 };
  for (const name of names) {
    const ending = path.extname(name);
    if (ending === '.pack' || ending === '.idx') bytes[ending] += (await stat(path.join(folder, name))).size;
  }
  return bytes['.pack'] <= mostPackBytes && bytes['.idx'] <= mostIndexBytes;
}
