import path from 'node:path';
import { AppError } from '../../core/app-error';
import type { BackupInfo } from '../../core/workspace/workspace-status';
import type { FileOperations } from './file-operations';
import type { RawRecord } from './raw-data';
import { isIntactInSlices, readHeader, type SnapshotHeader, withoutByteOrderMark } from './snapshot-file';
import { moveIn, writeSnapshot } from './write-snapshot';

/** How many are kept (R5). */
const keptBackups = 14;

const namePattern =
  /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)-(\d{3}Z)-(daily|migration|import|hand|restore)\.json$/;

/** A backup's file with what its name says. */
export interface BackupFile {
  readonly id: string;
  readonly path: string;
  readonly at: string;
  readonly reason: BackupInfo['reason'];
}

/** Backups by their names alone, newest first. */
export async function backupFiles(files: FileOperations, folder: string): Promise<BackupFile[]> {
  const found: BackupFile[] = [];
  for (const name of (await files.readFolder(folder)).sort().reverse()) {
    const match = namePattern.exec(name);
    if (!match) continue;
    const [, date, hours, minutes, seconds, rest, reason] = match;
    const at = `${date}${hours}:${minutes}:${seconds}.${rest}`;
    found.push({
      id: name.slice(0, -'.json'.length),
      path: path.join(folder, name),
      at,
      reason: reason as BackupInfo['reason'],
    });
  }
  return found;
}

/** Whether it is whole is found out by reading it, so this takes as long as the disk does. */
export async function backupInfo(files: FileOperations, backup: BackupFile): Promise<BackupInfo> {
  const { id, path: file, at, reason } = backup;
  const bytes = await files.readFile(file);
  return {
    id,
    at,
    reason,
    bytes: bytes.length,
    isVerified: await isIntactInSlices(withoutByteOrderMark(bytes)),
  };
}

/**
 * Writes a backup, reads it back, and only then gives it its name; then lets the oldest go.
 * @throws AppError `disk-failed` when what was read back is not what was written
 */
export async function writeBackup(
  files: FileOperations,
  folder: string,
  reason: BackupInfo['reason'],
  header: SnapshotHeader,
  records: Iterable<readonly [string, RawRecord]>,
): Promise<BackupInfo> {
  const target = await freeName(files, folder, header.at, reason);
  const { temporary, bytes } = await writeSnapshot(files, target, header, records);
  const written = await files.readFile(temporary);
  if (!(await isIntactInSlices(written)) || readHeader(written)?.sequence !== header.sequence) {
    await files.remove(temporary);
    throw new AppError(
      'disk-failed',
      'The backup could not be read back, so it was not kept. The data itself is safe. Check the disk and try again.',
    );
  }
  await moveIn(files, temporary, target);
  await letOldOnesGo(files, folder);
  return { id: path.basename(target, '.json'), at: header.at, reason, bytes, isVerified: true };
}

/** Names sort by time; of two in the same millisecond the second takes the next one. */
async function freeName(files: FileOperations, folder: string, at: string, reason: string): Promise<string> {
  const taken = await files.readFolder(folder);
  let time = at;
  while (taken.some((name) => name.startsWith(nameTime(time)))) {
    time = new Date(Date.parse(time) + 1).toISOString();
  }
  return path.join(folder, `${nameTime(time)}-${reason}.json`);
}

const nameTime = (at: string): string => at.replaceAll(':', '-').replace('.', '-');

/** A busy afternoon must not push out two weeks: what is not the last of its day goes first. */
async function letOldOnesGo(files: FileOperations, folder: string): Promise<void> {
  const newestFirst = await backupFiles(files, folder);
  const isLastOfItsDay = (index: number) =>
    newestFirst[index]?.at.slice(0, 10) !== newestFirst[index - 1]?.at.slice(0, 10);
  const order = newestFirst.map((file, index) => ({ file, keep: isLastOfItsDay(index) })).reverse();
  const goingFirst = [...order.filter(({ keep }) => !keep), ...order.filter(({ keep }) => keep)];
  for (const { file } of goingFirst.slice(0, Math.max(0, newestFirst.length - keptBackups))) {
    await files.remove(file.path);
  }
}
