import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

/** Whether the file, and its folder where the new one is written first, take a change. */
export async function isWritable(file: string): Promise<boolean> {
  try {
    await access(file, constants.W_OK);
    await access(path.dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
