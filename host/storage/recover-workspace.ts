import { AppError } from '../../core/app-error';
import { backupFiles } from './backups';
import type { FileOperations } from './file-operations';
import { migrate, type SchemaPlan } from './migrations';
import type { RawData } from './raw-data';
import type { Segment } from './read-segment';
import { replayJournal } from './replay-journal';
import { readSnapshot } from './snapshot-file';
import type { WorkspacePaths } from './workspace-files';

/** What could be saved from damage, in this program's schema version. */
export interface Recovered {
  readonly data: RawData;
  readonly sequence: number;
  readonly lastSegment: number;
  /** What happened, what was recovered and what was not. */
  readonly message: string;
  /** Files to be set aside before anything is written. */
  readonly damagedFiles: readonly string[];
}

interface Attempt {
  readonly data: RawData;
  readonly version: number;
  readonly sequence: number;
  readonly problems: readonly string[];
}

interface Candidate {
  readonly name: string;
  readonly data: RawData;
  readonly version: number;
  readonly sequence: number;
}

/**
 * Puts together what is left: the snapshot if it is whole, else the one before, else the newest good backup,
 * else a journal from its very beginning; and every whole journal line on top.
 * @throws AppError `workspace-damaged` when nothing can be recovered; then nothing was changed
 */
export async function recoverWorkspace(found: {
  readonly files: FileOperations;
  readonly paths: WorkspacePaths;
  readonly plan: SchemaPlan;
  readonly segments: readonly Segment[];
  /** The snapshot's bytes, `null` when the file is missing. */
  readonly bytes: Buffer | null;
  /** What a whole snapshot and a damaged journal gave. */
  readonly damaged?: Attempt;
}): Promise<Recovered> {
  const { paths, plan, segments, bytes, damaged } = found;
  const lastSegment = segments.at(-1)?.number ?? 0;
  const damagedFiles = segments.filter(({ damagedLines }) => damagedLines > 0).map((segment) => segment.path);
  if (damaged) {
    const message = `The journal was damaged. Everything up to the last snapshot and every whole change after it was recovered. Not recovered: ${damaged.problems.join('; ')}.`;
    const data = migrate(damaged.data, damaged.version, plan);
    return { data, sequence: damaged.sequence, lastSegment, message, damagedFiles };
  }

  if (bytes) damagedFiles.push(paths.snapshot);
  for await (const candidate of candidates(found)) {
    const attempt = replayVersions(candidate, segments, plan);
    const what = bytes === null ? 'The data file was missing.' : 'The data file was damaged.';
    const from = `Recovered from ${candidate.name} and ${attempt.appliedLines} changes of the journal.`;
    const lost =
      attempt.problems.length === 0
        ? 'Nothing that had been saved is missing.'
        : `Not recovered: ${attempt.problems.join('; ')}.`;
    const message = `${what} ${from} ${lost}`;
    return { data: attempt.data, sequence: attempt.sequence, lastSegment, message, damagedFiles };
  }
  throw new AppError(
    'workspace-damaged',
    `The data in ${paths.data} is damaged and there is no whole backup, so nothing could be recovered by itself. Nothing was changed or deleted. Put a backup file into the backups folder, or choose another workspace.`,
    { snapshot: bytes === null ? 'missing' : 'damaged', backups: paths.backups },
  );
}

async function* candidates({
  files,
  paths,
  plan,
  segments,
}: Parameters<typeof recoverWorkspace>[0]): AsyncGenerator<Candidate> {
  if ((await files.size(paths.previousSnapshot)) !== null) {
    const candidate = await readCandidate(files, paths.previousSnapshot, 'the snapshot before', plan);
    if (candidate) yield candidate;
  }
  for (const { path: file, at } of await backupFiles(files, paths.backups)) {
    const candidate = await readCandidate(files, file, `the backup of ${at}`, plan);
    if (candidate) yield candidate;
  }
  const first = segments[0];
  if (first?.header?.after === 0 && segments.some(({ lines }) => lines.length > 0)) {
    const version = first.header.schemaVersion;
    yield { name: 'the journal since the beginning', data: {}, version, sequence: 0 };
  }
}

async function readCandidate(
  files: FileOperations,
  file: string,
  name: string,
  plan: SchemaPlan,
): Promise<Candidate | null> {
  const { header, data } = readSnapshot(await files.readFile(file));
  if (!header || !data || header.schemaVersion > plan.version) return null;
  return { name, data, version: header.schemaVersion, sequence: header.sequence };
}

/** Applies the journal of each schema version to data of that version. */
function replayVersions(candidate: Candidate, segments: readonly Segment[], plan: SchemaPlan) {
  let { data, sequence } = candidate;
  let appliedLines = 0;
  const problems: string[] = [];
  for (let version = candidate.version; version <= plan.version; version += 1) {
    const ofVersion = segments.filter(
      ({ header }) => (header?.schemaVersion ?? candidate.version) === version,
    );
    const replay = replayJournal(data, sequence, ofVersion);
    sequence = Math.max(sequence, replay.sequence);
    appliedLines += replay.appliedLines;
    problems.push(...replay.problems);
    if (version < plan.version) data = migrate(data, version, { ...plan, version: version + 1 });
  }
  return { data, sequence, appliedLines, problems };
}
