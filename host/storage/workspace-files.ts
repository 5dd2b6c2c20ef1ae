import path from 'node:path';
import type { FileOperations } from './file-operations';
import type { RawData, RawRecord } from './raw-data';
import { segmentName, segmentNumber } from './replay-journal';
import { readHeader, type SnapshotHeader, withoutByteOrderMark } from './snapshot-file';
import { isTemporaryName, moveIn, writeSnapshot } from './write-snapshot';

/** Where everything of a workspace lies. */
export interface WorkspacePaths {
  readonly folder: string;
  readonly data: string;
  readonly backups: string;
  readonly playbooks: string;
  /** What was spoken in training, a file each take. */
  readonly recordings: string;
  readonly snapshot: string;
  /** The snapshot before, with the journal since then: the nearest copy when the snapshot is damaged. */
  readonly previousSnapshot: string;
  readonly device: string;
  readonly lock: string;
}

export function workspacePaths(folder: string): WorkspacePaths {
  const absolute = path.resolve(folder);
  const data = path.join(absolute, 'data');
  return {
    folder: absolute,
    data,
    backups: path.join(absolute, 'backups'),
    playbooks: path.join(absolute, 'playbooks'),
    recordings: path.join(absolute, 'recordings'),
    snapshot: path.join(data, 'snapshot.json'),
    previousSnapshot: path.join(data, 'snapshot.previous.json'),
    device: path.join(data, 'device.json'),
    lock: path.join(data, 'lock'),
  };
}

/** Numbers of the journal segments that are there, ascending. */
export async function segmentNumbers(files: FileOperations, paths: WorkspacePaths): Promise<number[]> {
  const numbers = (await files.readFolder(paths.data)).map(segmentNumber);
  return numbers.filter((number) => number !== null).sort((a, b) => a - b);
}

async function removeSegmentsBefore(
  files: FileOperations,
  paths: WorkspacePaths,
  first: number,
): Promise<void> {
  for (const number of await segmentNumbers(files, paths)) {
    if (number < first) await files.remove(path.join(paths.data, segmentName(number)));
  }
}

/** Removes what a killed process had begun to write. Only the holder of the lock may do this. */
export async function sweepTemporaryFiles(files: FileOperations, paths: WorkspacePaths): Promise<void> {
  for (const folder of [paths.data, paths.backups, paths.lock]) {
    for (const name of await files.readFolder(folder)) {
      if (isTemporaryName(name)) await files.remove(path.join(folder, name));
    }
  }
}

/**
 * Writes a snapshot and makes it the current one. The one before stays as `snapshot.previous.json` where the
 * file system can link; then the journal since that one stays too.
 */
export async function installSnapshot(
  files: FileOperations,
  paths: WorkspacePaths,
  header: SnapshotHeader,
  records: Iterable<readonly [string, RawRecord]>,
  options: { readonly keepPrevious: boolean },
): Promise<void> {
  const { temporary } = await writeSnapshot(files, paths.snapshot, header, records);
  await files.remove(paths.previousSnapshot);
  let firstKept = header.segment;
  if (options.keepPrevious) {
    try {
      await files.link(paths.snapshot, paths.previousSnapshot);
      const previous = readHeader(withoutByteOrderMark(await files.readStart(paths.previousSnapshot, 4096)));
      firstKept = previous?.segment ?? header.segment;
    } catch {
      // No links on this file system: the snapshot and the backups have to do.
      await files.remove(paths.previousSnapshot);
    }
  }
  await moveIn(files, temporary, paths.snapshot);
  await removeSegmentsBefore(files, paths, firstKept);
}

/** All records of data that nobody changes meanwhile. */
export function* everyRecord(data: RawData): Generator<readonly [string, RawRecord]> {
  for (const collection in data) {
    for (const id in data[collection]) {
      const record = data[collection][id];
      if (record) yield [collection, record];
    }
  }
}
