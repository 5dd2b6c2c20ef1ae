import { Low } from 'lowdb';
import { collectionNames } from '../../core/workspace/workspace-data';
import type { BackupInfo, IntegrityReport, RecoveryNote } from '../../core/workspace/workspace-status';
import { createBackupKeeper } from './backup-keeper';
import { checkWorkspace } from './check-workspace';
import { type CompactionThresholds, createCompaction, defaultThresholds } from './compaction';
import { readOrMakeDevice } from './device';
import { diskError } from './disk-error';
import { diskOperations, type FileOperations } from './file-operations';
import { createJournalStore, type JournalStore } from './journal-store';
import { type LoadedWorkspace, loadWorkspace } from './load-workspace';
import { createMemory } from './memory';
import { currentSchema, type SchemaPlan } from './migrations';
import { prepareWorkspace } from './prepare-workspace';
import type { RawData } from './raw-data';
import { snapshotAdapter } from './snapshot-adapter';
import type { Store } from './store';
import { sweepTemporaryFiles, workspacePaths } from './workspace-files';
import { takeLock, type WorkspaceLock } from './workspace-lock';

/** A workspace folder that this process holds the lock of. */
export interface OpenWorkspace {
  readonly folder: string;
  readonly store: Store;
  readonly device: string;
  /** What was damaged at opening, in words; `null` when all was well. */
  readonly recovery: RecoveryNote | null;
  /** Why nothing can be saved at present; `null` when it can. */
  writeProblem(): string | null;
  onWriteProblem(listener: (message: string | null) => void): () => void;
  listBackups(): Promise<BackupInfo[]>;
  createBackup(reason: BackupInfo['reason']): Promise<BackupInfo>;
  /** Replaces the data by a backup's, after a backup of what is there now. */
  restoreBackup(id: string): Promise<void>;
  check(): Promise<IntegrityReport>;
  /** Folds the journal into the snapshot now, instead of when idle. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly now: () => Date;
  readonly newId: () => string;
  /** Who holds the lock, for people to read: `desktop`, `browser`, `terminal`. */
  readonly program: string;
  readonly files?: FileOperations;
  readonly schema?: SchemaPlan;
  readonly compaction?: CompactionThresholds;
}

/**
 * Opens a workspace, makes it where there is none, and recovers what can be recovered where it is damaged.
 * @throws AppError `workspace-locked`, `workspace-damaged`, `newer-schema`, `disk-full` or `disk-failed`
 */
export async function openWorkspace(folder: string, options: OpenOptions): Promise<OpenWorkspace> {
  const { files = diskOperations } = options;
  const paths = workspacePaths(folder);
  let lock: WorkspaceLock | undefined;
  try {
    await files.makeFolder(paths.data);
    lock = await takeLock(paths.lock, options.program);
    return await openLocked(folder, options, lock);
  } catch (error) {
    await lock?.release();
    throw diskError(error, 'the workspace could not be opened');
  }
}

async function openLocked(folder: string, options: OpenOptions, lock: WorkspaceLock): Promise<OpenWorkspace> {
  const { files = diskOperations, schema: plan = currentSchema, now } = options;
  const paths = workspacePaths(folder);
  let loaded: LoadedWorkspace = { kind: 'new' };
  let store: JournalStore | undefined;
  const low = new Low<RawData>(
    snapshotAdapter({
      files,
      paths,
      schemaVersion: plan.version,
      now,
      async load() {
        loaded = await loadWorkspace(files, paths, plan);
        return loaded.kind === 'new' ? {} : loaded.data;
      },
      rotate: () => opened().rotate(),
    }),
    {},
  );
  const opened = (): JournalStore => {
    if (!store) throw new Error('The store is not open yet');
    return store;
  };

  await low.read();
  await sweepTemporaryFiles(files, paths);
  const prepared = await prepareWorkspace(loaded, { files, paths, plan, now });
  const device = await makeRest().catch(async (error: unknown) => {
    await prepared.journal.close();
    throw error;
  });
  low.data = prepared.data;
  for (const name of collectionNames) low.data[name] ??= {};
  const journalStore = createJournalStore({
    files,
    dataFolder: paths.data,
    memory: createMemory(low.data),
    journal: prepared.journal,
    schemaVersion: plan.version,
    confirmLock: lock.confirm,
  });
  store = journalStore;

  const backups = createBackupKeeper({ files, paths, plan, now, store: journalStore, device });
  const compaction = createCompaction({
    thresholds: options.compaction ?? defaultThresholds,
    journalBytes: () => journalStore.journalSize().bytes,
    compact: () => backups.inTurn(() => low.write()),
    onFailure: (error) => console.error('The journal could not be folded into the snapshot.', error),
  });
  journalStore.onCommitted(compaction.consider);
  compaction.consider();

  let closing: Promise<void> | undefined;
  async function closeAll(): Promise<void> {
    compaction.stop();
    await backups.stop();
    try {
      await journalStore.close();
    } finally {
      await lock.release();
    }
  }

  async function makeRest(): Promise<string> {
    await files.makeFolder(paths.backups);
    return readOrMakeDevice(files, paths.device, options.newId);
  }

  return {
    folder: paths.folder,
    store: journalStore,
    device,
    recovery: recoveryNote(loaded, prepared.setAsideFiles, now()),
    writeProblem: journalStore.problem.message,
    onWriteProblem: journalStore.problem.onChange,
    listBackups: backups.list,
    createBackup: backups.create,
    restoreBackup: backups.restore,
    check: () =>
      checkWorkspace({
        files,
        paths,
        data: low.data,
        sequence: journalStore.journalSize().sequence,
        writeProblem: journalStore.problem.message(),
      }),
    compact: compaction.now,
    close() {
      closing ??= closeAll();
      return closing;
    },
  };
}

function recoveryNote(
  loaded: LoadedWorkspace,
  setAsideFiles: readonly string[],
  at: Date,
): RecoveryNote | null {
  if (loaded.kind !== 'recovered') return null;
  const kept =
    setAsideFiles.length === 0 ? '' : ` What was damaged is kept beside it: ${setAsideFiles.join(', ')}.`;
  return { at: at.toISOString(), message: loaded.message + kept, setAsideFiles: [...setAsideFiles] };
}
