import { mkdir, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../core/app-error';
import type { HostContext } from '../host-context';
import { exportFiles } from './export-files';

/**
 * Writes everything as open files; answers with their names.
 * @throws AppError `conflict` when the folder holds something, `disk-full` or `disk-failed`
 */
export async function exportToFolder(context: HostContext, folder: string): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) {
      throw new AppError(
        'conflict',
        `${folder} is not empty. Nothing was written; name a new or an empty folder, so that no file is overwritten.`,
      );
    }
    const names: string[] = [];
    for await (const file of exportFiles(context)) {
      await writeParts(path.join(folder, ...file.path.split('/')), file.parts);
      names.push(file.path);
    }
    return names;
  } catch (error) {
    if (error instanceof AppError) throw error;
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    throw new AppError(
      isFull ? 'disk-full' : 'disk-failed',
      `The export to ${folder} stopped: ${error instanceof Error ? error.message : error}. The workspace is unharmed; what was written so far is incomplete. Choose another folder, or free some space, and export again.`,
      {},
      { cause: error },
    );
  }
}

async function writeParts(filePath: string, parts: Iterable<string | Uint8Array>): Promise<void> {
  await mkdir(path.dirname(filePath), { recursive: true });
  const file = await open(filePath, 'wx');
  try {
    for (const part of parts) await file.writeFile(part);
  } finally {
    await file.close();
  }
}
