import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { recordingName } from '../../core/own-words/recording-name';
import { take } from '../../core/own-words/take';
import { collectionNames, collectionSchemas } from '../../core/workspace/workspace-data';
import type { BackupInfo, IntegrityReport } from '../../core/workspace/workspace-status';
import { listRecordings } from '../own-words/list-recordings';
import { backupFiles, backupInfo } from './backups';
import type { FileOperations } from './file-operations';
import type { RawData, RawRecord } from './raw-data';
import { readSegment } from './read-segment';
import { segmentName } from './replay-journal';
import { isIntactInSlices, readHeader, withoutByteOrderMark } from './snapshot-file';
import { segmentNumbers, type WorkspacePaths } from './workspace-files';

/** So many records are looked at before the thread is given free. */
const recordsAtOnce = 200;
/** More of the same would only hide the rest. */
const mostProblems = 500;

/** Which collection the fields that name other records point to. */
const references: Readonly<Record<string, string>> = {
  accountId: 'accounts',
  parentId: 'accounts',
  contactId: 'contacts',
  referredById: 'contacts',
  dealId: 'deals',
  engagementId: 'engagements',
  referralId: 'referrals',
  ideaId: 'ideas',
  fromAccountId: 'accounts',
  fromContactId: 'contacts',
  toAccountId: 'accounts',
  toContactId: 'contacts',
  activityId: 'activities',
  ownerId: 'reps',
  repId: 'reps',
  meRepId: 'reps',
  textHash: 'texts',
  scorecardHash: 'texts',
};

type Problem = IntegrityReport['problems'][number];

/** Reads the files back and looks at every record; changes nothing. */
export async function checkWorkspace(parts: {
  readonly files: FileOperations;
  readonly paths: WorkspacePaths;
  readonly data: RawData;
  /** The last sequence number that was answered. */
  readonly sequence: number;
  readonly writeProblem: string | null;
}): Promise<IntegrityReport> {
  const { files, paths, data } = parts;
  const problems: Problem[] = [];
  const add = (where: string, message: string) => {
    if (problems.length < mostProblems) problems.push({ where, message });
  };
  if (parts.writeProblem !== null) add('disk', parts.writeProblem);
  const journal = await checkFiles(files, paths, parts.sequence, add);
  const counts = await checkRecords(data, add);
  await checkRecordings(files, paths, data, add);
  const backups: BackupInfo[] = [];
  for (const backup of await backupFiles(files, paths.backups)) {
    const info = await backupInfo(files, backup);
    backups.push(info);
    if (!info.isVerified) add(`backups/${info.id}.json`, 'The backup is damaged; it will not be used.');
  }
  return { isSound: problems.length === 0, counts, journal, problems, backups };
}

async function checkFiles(
  files: FileOperations,
  paths: WorkspacePaths,
  answered: number,
  add: (where: string, message: string) => void,
): Promise<IntegrityReport['journal']> {
  const journal = { lines: 0, bytes: 0, lastSequence: 0 };
  const snapshot = withoutByteOrderMark(await files.readFile(paths.snapshot));
  const header = readHeader(snapshot);
  if (!header || !(await isIntactInSlices(snapshot))) add('data/snapshot.json', 'The snapshot is damaged.');
  for (const number of await segmentNumbers(files, paths)) {
    if (header && number < header.segment) continue;
    const file = path.join(paths.data, segmentName(number));
    const segment = readSegment(number, file, await files.readFile(file));
    if (segment.damagedLines > 0) {
      add(`data/${segmentName(number)}`, `${segment.damagedLines} lines are damaged.`);
    }
    journal.lines += segment.lines.length;
    journal.bytes += segment.bytes;
    const last = segment.lines.at(-1)?.sequence ?? segment.header?.after ?? 0;
    journal.lastSequence = Math.max(journal.lastSequence, last);
  }
  if (journal.lastSequence < answered) add('data', 'The journal ends before the last saved change.');
  return journal;
}

/** A take without its file, as after somebody tidied up, and a file without its take, as after a restore. */
async function checkRecordings(
  files: FileOperations,
  paths: WorkspacePaths,
  data: RawData,
  add: (where: string, message: string) => void,
): Promise<void> {
  const there = await listRecordings(files, paths.recordings);
  const names = new Set(there.map(({ name }) => name));
  const known = new Set<string>();
  for (const [id, record] of Object.entries(data.takes ?? {})) {
    const parsed = take.safeParse(record);
    const name = parsed.success ? recordingName(parsed.data) : null;
    if (name === null) continue;
    known.add(name);
    if (parsed.data?.isEnded && !names.has(name)) {
      add(`takes/${id}`, 'The file of this recording is gone. Remove the take under Training, Own words.');
    }
  }
  for (const name of names) {
    if (known.has(name)) continue;
    const way = 'Keep it elsewhere if you want it, then remove it under Training, Own words.';
    add(`recordings/${name}`, `This recording belongs to no take, as after a backup was restored. ${way}`);
  }
}

async function checkRecords(
  data: RawData,
  add: (where: string, message: string) => void,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const collection of collectionNames) {
    const ids = Object.keys(data[collection] ?? {});
    counts[collection] = ids.length;
    for (const [index, id] of ids.entries()) {
      if (index % recordsAtOnce === recordsAtOnce - 1) await nextTurn();
      const record = data[collection]?.[id];
      if (!record) continue;
      const where = `${collection}/${id}`;
      if (record.id !== id) add(where, `The record is kept under another id than its own (${record.id}).`);
      const parsed = collectionSchemas[collection].safeParse(record);
      for (const issue of parsed.error?.issues ?? []) add(where, `${issue.path.join('.')}: ${issue.message}`);
      // "Ready" tells which text it was said of, and does not keep it.
      const { textHash: _, ...marked } = record;
      const referring = collection === 'readyMarks' ? marked : record;
      for (const message of brokenReferences(data, referring as RawRecord)) add(where, message);
    }
  }
  return counts;
}

function* brokenReferences(data: RawData, record: RawRecord): Generator<string> {
  for (const field in references) {
    const target = references[field] ?? '';
    const id = record[field];
    if (typeof id === 'string' && id !== '' && !data[target]?.[id]) {
      yield `${field} names a record of ${target} that does not exist (${id}).`;
    }
  }
  const offerings = record.offeringIds;
  if (!Array.isArray(offerings)) return;
  for (const id of offerings) {
    if (!data.offerings?.[String(id)]) yield `offeringIds names an offering that does not exist (${id}).`;
  }
}
