import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isAbsence } from './file-operations';

/**
 * Makes a workspace's playbook folder, with the shipped playbooks in it where there are any. A folder that
 * exists is the user's and stays as it is; a killed copy leaves none, so that the next start makes it whole.
 */
export async function makePlaybookFolder(target: string, shipped?: string): Promise<void> {
  if (await exists(target)) return;
  if (shipped === undefined) {
    await mkdir(target, { recursive: true });
    return;
  }
  const beginning = `${target}.new`;
  await rm(beginning, { recursive: true, force: true });
  await mkdir(beginning, { recursive: true });
  for (const entry of await readdir(shipped, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = path.join(entry.parentPath, entry.name);
    const copy = path.join(beginning, path.relative(shipped, source));
    await mkdir(path.dirname(copy), { recursive: true });
    await copyFile(source, copy, constants.COPYFILE_EXCL);
  }
  await rename(beginning, target);
}

async function exists(target: string): Promise<boolean> {
  try {
    await stat(target);
    return true;
  } catch (error) {
    if (isAbsence(error)) return false;
    throw error;
  }
}
