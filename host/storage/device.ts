import path from 'node:path';
import type { FileOperations } from './file-operations';
import { moveIn, temporaryName } from './write-snapshot';

/** The id that this machine writes into its records; a lost or damaged one is made anew and harms nothing. */
export async function readOrMakeDevice(
  files: FileOperations,
  target: string,
  newId: () => string,
): Promise<string> {
  if ((await files.size(target)) !== null) {
    const known = deviceIn(await files.readFile(target));
    if (known) return known;
  }
  const device = newId();
  const temporary = temporaryName(target);
  const file = await files.open(temporary, 'create');
  try {
    await file.write(Buffer.from(`${JSON.stringify({ device })}\n`), 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await moveIn(files, temporary, path.resolve(target));
  return device;
}

function deviceIn(bytes: Buffer): string | null {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    const device = typeof value === 'object' && value !== null && 'device' in value ? value.device : null;
    return typeof device === 'string' && device.length > 0 && device.length <= 128 ? device : null;
  } catch {
    return null;
  }
}
