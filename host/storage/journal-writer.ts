import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Change } from '../../core/workspace/workspace-data';
import type { FileOperations, OpenFile } from './file-operations';
import { encodeLine, type LineMark } from './journal-line';
import { rawChange } from './raw-data';
import { segmentName } from './replay-journal';
import { moveIn, temporaryName } from './write-snapshot';

/** A transaction that takes more characters than this stands on several lines. */
const lineCharacters = 256 * 1024;
const sliceMs = 4;

/** The segment that is being written. After a failed call it must be abandoned. */
export interface JournalWriter {
  readonly number: number;
  /** The last sequence number that is on disk. */
  sequence(): number;
  bytes(): number;
  /** Appends whole transactions and syncs once; resolves when all of them are on disk. */
  append(transactions: readonly (readonly Change[])[]): Promise<void>;
  /**
   * Leaves the segment after a failure, without its failed end where the disk lets us. No second sync: its
   * answer would mean nothing. The next segment's header says where this one ends.
   */
  abandon(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a segment; its name appears in the folder only with its header in it. */
export async function createSegment(
  files: FileOperations,
  dataFolder: string,
  at: { readonly number: number; readonly after: number; readonly schemaVersion: number },
): Promise<JournalWriter> {
  const target = path.join(dataFolder, segmentName(at.number));
  const temporary = temporaryName(target);
  const header = encodeLine(
    at.after,
    '#',
    JSON.stringify({ schemaVersion: at.schemaVersion, after: at.after }),
  );
  const file = await files.open(temporary, 'create');
  try {
    await file.write(header, 0);
    await file.syncData();
    await moveIn(files, temporary, target);
  } catch (error) {
    await file.close();
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  return journalWriter(file, { number: at.number, sequence: at.after, offset: header.length });
}

/** Goes on with a segment that was read; what follows its good end is cut off first. */
export async function continueSegment(
  files: FileOperations,
  segment: {
    readonly path: string;
    readonly number: number;
    readonly goodEnd: number;
    readonly bytes: number;
  },
  sequence: number,
): Promise<JournalWriter> {
  const file = await files.open(segment.path, 'edit');
  try {
    if (segment.bytes > segment.goodEnd) {
      await file.truncate(segment.goodEnd);
      await file.syncData();
    }
  } catch (error) {
    await file.close();
    throw error;
  }
  return journalWriter(file, { number: segment.number, sequence, offset: segment.goodEnd });
}

function journalWriter(
  file: OpenFile,
  start: { readonly number: number; readonly sequence: number; readonly offset: number },
): JournalWriter {
  let { sequence, offset } = start;
  return {
    number: start.number,
    sequence: () => sequence,
    bytes: () => offset,
    async append(transactions) {
      let nextSequence = sequence;
      let nextOffset = offset;
      let waiting: Buffer[] = [];
      let sliceStart = performance.now();
      for (const changes of transactions) {
        for (const [mark, json] of linesOf(changes)) {
          nextSequence += 1;
          waiting.push(encodeLine(nextSequence, mark, json));
          if (performance.now() - sliceStart < sliceMs) continue;
          await writeWaiting();
          await nextTurn();
          sliceStart = performance.now();
        }
      }
      await writeWaiting();
      await file.syncData();
      sequence = nextSequence;
      offset = nextOffset;

      async function writeWaiting(): Promise<void> {
        const bytes = waiting.length === 1 && waiting[0] ? waiting[0] : Buffer.concat(waiting);
        waiting = [];
        await file.write(bytes, nextOffset);
        nextOffset += bytes.length;
      }
    },
    async abandon() {
      await file.truncate(offset).catch(() => undefined);
      await file.close().catch(() => undefined);
    },
    close: () => file.close(),
  };
}

function* linesOf(changes: readonly Change[]): Generator<readonly [LineMark, string]> {
  let parts: string[] = [];
  let characters = 0;
  let isFirst = true;
  for (const [index, change] of changes.entries()) {
    const json = JSON.stringify(rawChange(change));
    parts.push(json);
    characters += json.length;
    const isLast = index === changes.length - 1;
    if (!isLast && characters < lineCharacters) continue;
    const mark = isFirst ? (isLast ? '.' : '(') : isLast ? ')' : '+';
    yield [mark, `[${parts.join(',')}]`];
    parts = [];
    characters = 0;
    isFirst = false;
  }
}
