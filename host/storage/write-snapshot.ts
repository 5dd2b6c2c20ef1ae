import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { FileOperations, OpenFile } from './file-operations';
import type { RawRecord } from './raw-data';
import { type SnapshotHeader, snapshotChunk, snapshotEnd, snapshotStart } from './snapshot-file';

/** How long one slice may hold the thread; a whole snapshot of 74 MB takes about 50 of them. */
const sliceMs = 4;
const chunkCharacters = 128 * 1024;
let temporaryFileCount = 0;

/** A name in the same folder that no other process and no earlier call uses. */
export function temporaryName(target: string): string {
  temporaryFileCount += 1;
  return `${target}.tmp-${process.pid}-${Date.now().toString(36)}-${temporaryFileCount}`;
}

export const isTemporaryName = (name: string): boolean => name.includes('.tmp-');

/**
 * Writes a snapshot into a temporary file and syncs it; `moveIn` has to give it its name. Holds the thread
 * for a few milliseconds at a time. On an error the temporary file is removed and the error thrown.
 */
export async function writeSnapshot(
  files: FileOperations,
  target: string,
  header: SnapshotHeader,
  records: Iterable<readonly [collection: string, record: RawRecord]>,
): Promise<{ temporary: string; bytes: number }> {
  const temporary = temporaryName(target);
  try {
    const bytes = await writeAndSync(await files.open(temporary, 'create'), header, records);
    return { temporary, bytes };
  } catch (error) {
    await removeQuietly(files, temporary);
    throw error;
  }
}

async function writeAndSync(
  file: OpenFile,
  header: SnapshotHeader,
  records: Iterable<readonly [collection: string, record: RawRecord]>,
): Promise<number> {
  try {
    const bytes = await writeSlices(file, header, records);
    await file.sync();
    return bytes;
  } finally {
    await file.close();
  }
}

/** Gives a synced temporary file its name, durably. */
export async function moveIn(files: FileOperations, temporary: string, target: string): Promise<void> {
  try {
    await files.rename(temporary, target);
  } catch (error) {
    await removeQuietly(files, temporary);
    throw error;
  }
  await files.syncFolder(path.dirname(target));
}

async function writeSlices(
  file: OpenFile,
  header: SnapshotHeader,
  records: Iterable<readonly [collection: string, record: RawRecord]>,
): Promise<number> {
  let position = 0;
  let checksum = 0;
  let collection = '';
  let chunk: string[] = [];
  let characters = 0;
  let slice: Buffer[] = [snapshotStart(header)];
  let sliceStart = performance.now();

  for (const [name, record] of records) {
    if (name !== collection || characters > chunkCharacters) endChunk();
    collection = name;
    const text = JSON.stringify(record);
    chunk.push(text);
    characters += text.length;
    if (performance.now() - sliceStart > sliceMs) {
      await writeSlice();
      await nextTurn();
      sliceStart = performance.now();
    }
  }
  endChunk();
  await writeSlice();
  const end = snapshotEnd(checksum);
  await file.write(end, position);
  return position + end.length;

  function endChunk(): void {
    if (chunk.length > 0) slice.push(snapshotChunk(collection, chunk));
    chunk = [];
    characters = 0;
  }

  async function writeSlice(): Promise<void> {
    const bytes = Buffer.concat(slice);
    slice = [];
    if (bytes.length === 0) return;
    checksum = crc32(bytes, checksum);
    await file.write(bytes, position);
    position += bytes.length;
  }
}

/** The error that led here is the one to tell; the next start sweeps what could not be removed. */
async function removeQuietly(files: FileOperations, file: string): Promise<void> {
  await files.remove(file).catch(() => undefined);
}
