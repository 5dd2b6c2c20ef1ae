import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The hash of every file below a folder by its path; what stands in `leftOut` is not looked at. */
export async function folderBytes(
  folder: string,
  leftOut: readonly string[] = [],
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const inside = path.relative(folder, file);
    if (leftOut.some((name) => inside === name || inside.startsWith(name + path.sep))) continue;
    found[inside] = entry.isFile()
      ? createHash('sha256')
          .update(await readFile(file))
          .digest('hex')
      : 'folder';
  }
  return found;
}
