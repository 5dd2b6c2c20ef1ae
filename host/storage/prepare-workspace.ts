import { writeBackup } from './backups';
import type { FileOperations } from './file-operations';
import { continueSegment, createSegment, type JournalWriter } from './journal-writer';
import type { LoadedWorkspace } from './load-workspace';
import { migrate, type SchemaPlan } from './migrations';
import type { RawData } from './raw-data';
import type { SnapshotHeader } from './snapshot-file';
import { everyRecord, installSnapshot, type WorkspacePaths } from './workspace-files';

interface Surroundings {
  readonly files: FileOperations;
  readonly paths: WorkspacePaths;
  readonly plan: SchemaPlan;
  readonly now: () => Date;
}

export interface PreparedWorkspace {
  readonly data: RawData;
  readonly journal: JournalWriter;
  /** Where the damaged files are now. */
  readonly setAsideFiles: readonly string[];
}

/** Brings the files of a loaded workspace into a state to write on; killed at any step, it is the old or the new. */
export async function prepareWorkspace(
  loaded: LoadedWorkspace,
  surroundings: Surroundings,
): Promise<PreparedWorkspace> {
  const { files, plan } = surroundings;
  if (loaded.kind === 'new') return begin(surroundings, {}, { sequence: 0, segment: 1, keepPrevious: false });
  if (loaded.kind === 'recovered') {
    const setAsideFiles: string[] = [];
    for (const file of loaded.damagedFiles) setAsideFiles.push(await setAside(surroundings, file));
    const { data, sequence, lastSegment } = loaded;
    const begun = await begin(surroundings, data, {
      sequence,
      segment: lastSegment + 1,
      keepPrevious: false,
    });
    return { ...begun, setAsideFiles };
  }
  const { data, version, sequence, last } = loaded;
  if (version < plan.version) return migrateFiles(surroundings, loaded);
  if (last.header?.schemaVersion === plan.version) {
    return { data, journal: await continueSegment(files, last, sequence), setAsideFiles: [] };
  }
  const next = { number: last.number + 1, after: sequence, schemaVersion: plan.version };
  return { data, journal: await createSegment(files, surroundings.paths.data, next), setAsideFiles: [] };
}

/** R7: a backup of the old version first, then one rename from the old to the new. */
async function migrateFiles(
  surroundings: Surroundings,
  { data, version, sequence, last }: Extract<LoadedWorkspace, { kind: 'sound' }>,
): Promise<PreparedWorkspace> {
  const { files, paths, plan, now } = surroundings;
  const at = now().toISOString();
  const old: SnapshotHeader = {
    format: 'rekindle',
    schemaVersion: version,
    sequence,
    segment: last.number,
    at,
  };
  await files.makeFolder(paths.backups);
  await writeBackup(files, paths.backups, 'migration', old, everyRecord(data));
  const migrated = migrate(data, version, plan);
  return begin(surroundings, migrated, { sequence, segment: last.number + 1, keepPrevious: true });
}

/** A new segment, then the snapshot that leads to it. */
async function begin(
  { files, paths, plan, now }: Surroundings,
  data: RawData,
  at: { readonly sequence: number; readonly segment: number; readonly keepPrevious: boolean },
): Promise<PreparedWorkspace> {
  const { sequence, segment, keepPrevious } = at;
  const journal = await createSegment(files, paths.data, {
    number: segment,
    after: sequence,
    schemaVersion: plan.version,
  });
  const header: SnapshotHeader = {
    format: 'rekindle',
    schemaVersion: plan.version,
    sequence,
    segment,
    at: now().toISOString(),
  };
  try {
    await installSnapshot(files, paths, header, everyRecord(data), { keepPrevious });
  } catch (error) {
    await journal.close();
    throw error;
  }
  return { data, journal, setAsideFiles: [] };
}

/** R4: the damaged file is kept as it was found, under a name that says when. */
async function setAside({ files, now }: Surroundings, file: string): Promise<string> {
  const time = now().toISOString().replaceAll(':', '-').replace('.', '-');
  let target = `${file}.corrupt-${time}`;
  for (let count = 2; (await files.size(target)) !== null; count += 1) {
    target = `${file}.corrupt-${time}-${count}`;
  }
  await files.copy(file, target);
  return target;
}
