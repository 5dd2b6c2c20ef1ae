import { AppError } from '../../core/app-error';
import { isPracticeData } from '../../core/practice/practice-data';
import { isPracticeId } from '../../core/practice/practice-mark';
import type { Change } from '../../core/workspace/workspace-data';
import type { BackupInfo } from '../../core/workspace/workspace-status';
import { backupFiles, backupInfo, writeBackup } from './backups';
import { diskError } from './disk-error';
import type { FileOperations } from './file-operations';
import type { JournalStore } from './journal-store';
import { migrate, type SchemaPlan } from './migrations';
import type { RawData } from './raw-data';
import { newerVersion, readSnapshot } from './snapshot-file';
import type { WorkspacePaths } from './workspace-files';

/** Makes and restores backups of an open workspace, and one a day by itself (R5). */
export interface BackupKeeper {
  list(): Promise<BackupInfo[]>;
  /** @throws AppError `disk-full` or `disk-failed` */
  create(reason: BackupInfo['reason']): Promise<BackupInfo>;
  /** @throws AppError `not-found`, `not-allowed`, `unreadable-file`, `newer-schema`, `disk-full` or `disk-failed` */
  restore(id: string): Promise<void>;
  /** Large writes one after the other: two at once would only double what a kill leaves behind. */
  inTurn<T>(task: () => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** A start should not compete with a backup for the disk. */
const firstLookMs = 10_000;
const lookEveryMs = 60 * 60_000;

export function createBackupKeeper(parts: {
  readonly files: FileOperations;
  readonly paths: WorkspacePaths;
  readonly plan: SchemaPlan;
  readonly now: () => Date;
  readonly store: JournalStore;
  /** What this workspace's records are written by. */
  readonly device: string;
}): BackupKeeper {
  const { files, paths, plan, now, store, device } = parts;
  const data = store.data as unknown as RawData;
  let last: Promise<unknown> = Promise.resolve();
  let hasChanged = false;
  const known = new Map<string, BackupInfo>();
  store.onCommitted(() => {
    hasChanged = true;
  });
  const firstLook = setTimeout(() => void backUpDaily(), firstLookMs);
  const looks = setInterval(() => void backUpDaily(), lookEveryMs);
  firstLook.unref();
  looks.unref();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  }

  async function backUpDaily(): Promise<void> {
    const today = now().toISOString().slice(0, 10);
    try {
      const newest = (await backupFiles(files, paths.backups))[0];
      const isEmpty = Object.values(data).every((records) => isEmptyObject(records));
      if (newest?.at.slice(0, 10) !== today && !isEmpty) await create('daily');
    } catch (error) {
      console.error('The daily backup failed; it is tried again later.', error);
    }
  }

  /** Reading a backup to see whether it is whole takes a while, so each is read once while it stays as it is. */
  async function list(): Promise<BackupInfo[]> {
    const infos: BackupInfo[] = [];
    for (const backup of await backupFiles(files, paths.backups)) {
      const before = known.get(backup.id);
      const isSame = before !== undefined && before.bytes === (await files.size(backup.path));
      const info = isSame ? before : await backupInfo(files, backup);
      known.set(backup.id, info);
      infos.push(info);
    }
    return infos;
  }

  async function create(reason: BackupInfo['reason']): Promise<BackupInfo> {
    return inTurn(async () => {
      const { sequence, segment, view } = store.moment();
      const at = now().toISOString();
      const header = { format: 'rekindle', schemaVersion: plan.version, sequence, segment, at } as const;
      try {
        return await writeBackup(files, paths.backups, reason, header, view.records());
      } catch (error) {
        throw diskError(error, 'no backup was made');
      } finally {
        view.end();
      }
    });
  }

  async function read(id: string): Promise<RawData> {
    const file = (await backupFiles(files, paths.backups)).find((backup) => backup.id === id);
    if (!file)
      throw new AppError('not-found', 'There is no such backup any more. Nothing was changed.', { id });
    const bytes = await files.readFile(file.path);
    const { header, data: records } = readSnapshot(bytes);
    if (newerVersion(bytes, plan.version) !== null) {
      throw new AppError('newer-schema', 'A newer Rekindle made this backup. Nothing was changed.', { id });
    }
    if (header && records) return migrate(records, header.schemaVersion, plan);
    throw new AppError('unreadable-file', 'This backup is damaged. Nothing was changed; choose another.', {
      id,
    });
  }

  return {
    list,
    create,
    async restore(id) {
      const restored = await read(id);
      refuseOtherKind(isPracticeData(restored), isPracticeId(device));
      await create('restore');
      // One transaction: whole or not at all, and everybody who follows the store sees it.
      await store.commit(replacement(data, restored));
    },
    inTurn,
    async stop() {
      clearTimeout(firstLook);
      clearInterval(looks);
      // A short session, such as the terminal's, ends before the first look.
      if (hasChanged) await backUpDaily();
      await last;
    },
  };
}

/** Practice never comes into real work by way of a copied file, nor real work into practice. */
function refuseOtherKind(isOfPractice: boolean, isPractice: boolean): void {
  if (isOfPractice === isPractice) return;
  throw new AppError(
    'not-allowed',
    isOfPractice
      ? 'This backup was made in practice, so it is not restored into real work. Nothing was changed; choose another.'
      : 'This backup is of real work, so it is not restored into practice. Nothing was changed; choose another.',
  );
}

function replacement(current: RawData, wanted: RawData): Change[] {
  const changes: Change[] = [];
  for (const collection in current) {
    for (const id in current[collection]) {
      if (!wanted[collection]?.[id]) changes.push({ remove: collection, id } as unknown as Change);
    }
  }
  for (const collection in wanted) {
    for (const id in wanted[collection]) {
      changes.push({ put: collection, record: wanted[collection][id] } as unknown as Change);
    }
  }
  return changes;
}

function isEmptyObject(value: object): boolean {
  for (const _ in value) return false;
  return true;
}
