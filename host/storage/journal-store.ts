import path from 'node:path';
import { AppError } from '../../core/app-error';
import type { Change } from '../../core/workspace/workspace-data';
import { diskError } from './disk-error';
import type { FileOperations } from './file-operations';
import { createSegment, type JournalWriter } from './journal-writer';
import type { Memory, MemoryView, Previous } from './memory';
import { isRawId } from './raw-data';
import { readSegment } from './read-segment';
import { segmentName } from './replay-journal';
import type { Store } from './store';
import { createWriteProblem, type WriteProblem } from './write-problem';

interface Transaction {
  readonly changes: readonly Change[];
  readonly previous: readonly Previous[];
  readonly resolve: () => void;
  readonly reject: (error: AppError) => void;
}

/** The data exactly as it is on disk at one moment. */
export interface Moment {
  readonly sequence: number;
  readonly segment: number;
  readonly view: MemoryView;
}

export interface JournalStore extends Store {
  readonly problem: WriteProblem;
  /** Bytes and lines of the current segment. */
  journalSize(): { readonly bytes: number; readonly sequence: number };
  /** What is on disk now, while the segment goes on. */
  moment(): Moment;
  /** Begins a new segment between two batches, and answers with the moment before it. */
  rotate(): Promise<Moment>;
}

/** A batch ends before a transaction of more changes than this, so that small ones need not wait for it. */
const largeTransaction = 1_000;

export function createJournalStore(parts: {
  readonly files: FileOperations;
  readonly dataFolder: string;
  readonly memory: Memory;
  readonly journal: JournalWriter;
  readonly schemaVersion: number;
  /** Throws when this process may not write any more. */
  readonly confirmLock: () => Promise<void>;
}): JournalStore {
  const { files, dataFolder, memory, schemaVersion } = parts;
  const problem = createWriteProblem();
  const listeners = new Set<(changes: readonly Change[]) => void>();
  let journal: JournalWriter | null = parts.journal;
  let segment = parts.journal.number;
  let lastSegmentTried = segment;
  let sequence = parts.journal.sequence();
  let waiting: Transaction[] = [];
  let inFlight: Transaction[] = [];
  const rotations: (() => Promise<void>)[] = [];
  let writing: Promise<void> | null = null;
  let isClosed = false;

  function wake(): void {
    writing ??= writeWaiting();
  }

  async function writeWaiting(): Promise<void> {
    // One turn later, so that what is committed together shares one sync.
    await Promise.resolve();
    while (rotations.length > 0 || waiting.length > 0) {
      const rotation = rotations.shift();
      if (rotation) await rotation();
      else await writeBatch();
    }
    // In the same turn as the last look at what waits: a change that comes now has to wake it again.
    writing = null;
  }

  async function writeBatch(): Promise<void> {
    inFlight = takeBatch();
    try {
      await parts.confirmLock();
      if (!journal) {
        await checkDisk();
        journal = await beginSegment();
      }
      await journal.append(inFlight.map(({ changes }) => changes));
      sequence = journal.sequence();
    } catch (error) {
      await fail(error);
      return;
    }
    const done = inFlight;
    inFlight = [];
    problem.set(null);
    for (const transaction of done) {
      tell(transaction.changes);
      transaction.resolve();
    }
  }

  function takeBatch(): Transaction[] {
    const large = waiting.findIndex(({ changes }, index) => index > 0 && changes.length > largeTransaction);
    return waiting.splice(0, large === -1 ? waiting.length : large);
  }

  /** What waits was built on what failed, so all of it is taken back and told. */
  async function fail(cause: unknown): Promise<void> {
    const error = diskError(cause, 'this was not saved');
    const failed = [...inFlight, ...waiting];
    inFlight = [];
    waiting = [];
    for (let index = failed.length - 1; index >= 0; index -= 1)
      memory.takeBack(failed[index]?.previous ?? []);
    const abandoned = journal;
    journal = null;
    problem.set(error.message);
    for (const transaction of failed) transaction.reject(error);
    await abandoned?.abandon();
  }

  /** A segment of its own for what comes now; a file whose write or sync failed is never written again. */
  async function beginSegment(): Promise<JournalWriter> {
    lastSegmentTried += 1;
    const next = await createSegment(files, dataFolder, {
      number: lastSegmentTried,
      after: sequence,
      schemaVersion,
    });
    segment = next.number;
    return next;
  }

  /** After a failure: reads back what was answered before anything is written after it. */
  async function checkDisk(): Promise<void> {
    const file = path.join(dataFolder, segmentName(segment));
    const found = readSegment(segment, file, await files.readFile(file));
    const reached = found.lines.at(-1)?.sequence ?? found.header?.after ?? -1;
    if (reached >= sequence) return;
    throw new AppError(
      'disk-failed',
      'The journal on the disk is shorter than what was saved, so nothing more is written. Close Rekindle, check the disk and start again; the backups are in the workspace folder.',
      { reached, sequence },
    );
  }

  function tell(changes: readonly Change[]): void {
    for (const listener of [...listeners]) {
      try {
        listener(changes);
      } catch (error) {
        console.error('A listener failed after a change was saved.', error);
      }
    }
  }

  function moment(): Moment {
    const pending = [...inFlight, ...waiting].map(({ previous }) => previous);
    return { sequence, segment, view: memory.viewBefore(pending) };
  }

  return {
    data: memory.data as unknown as Store['data'],
    problem,
    async commit(changes) {
      if (isClosed) throw new AppError('not-allowed', 'The workspace is closed; open it again and retry.');
      if (changes.length === 0) return;
      for (const change of changes) {
        if (isRawId('put' in change ? change.record.id : change.id)) continue;
        throw new AppError('bad-request', 'A record without a usable id was not saved.');
      }
      const previous = memory.apply(changes);
      await new Promise<void>((resolve, reject) => {
        waiting.push({ changes, previous, resolve, reject });
        wake();
      });
    },
    onCommitted(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    journalSize: () => ({ bytes: journal?.bytes() ?? 0, sequence }),
    moment,
    rotate: () =>
      new Promise((resolve, reject) => {
        rotations.push(async () => {
          try {
            await parts.confirmLock();
            const last = journal;
            journal = null;
            await last?.close();
            journal = await beginSegment();
            resolve(moment());
          } catch (error) {
            reject(error);
          }
        });
        wake();
      }),
    async close() {
      isClosed = true;
      while (writing) await writing;
      await journal?.close();
      journal = null;
    },
  };
}
