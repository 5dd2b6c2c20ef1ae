import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isSkippedName } from './list-playbook-files';
import { isLeftover } from './write-playbook-file';

/** Another machine may be saving into a shared folder right now; its files are younger than this. */
const oldestInUseMs = 60_000;

/** Removes what a killed save left behind. What can't be removed is hidden and does no harm. */
export async function removeLeftovers(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() && !isSkippedName(entry.name)) await removeLeftovers(file);
    if (!entry.isFile() || !isLeftover(entry.name)) continue;
    const stats = await stat(file).catch(() => null);
    if (stats && Date.now() - stats.ctimeMs > oldestInUseMs)
      await rm(file, { force: true }).catch(() => undefined);
  }
}
