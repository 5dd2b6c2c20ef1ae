import path from 'node:path';
import { AppError } from '../../core/app-error';
import type { FileOperations } from './file-operations';
import type { SchemaPlan } from './migrations';
import type { RawData } from './raw-data';
import { readSegment, type Segment } from './read-segment';
import { type Recovered, recoverWorkspace } from './recover-workspace';
import { replayJournal, segmentName } from './replay-journal';
import { newerVersion, readSnapshot } from './snapshot-file';
import { segmentNumbers, type WorkspacePaths } from './workspace-files';

/** What is in a workspace's data folder. */
export type LoadedWorkspace =
  | { readonly kind: 'new' }
  /** The journal can be gone on with; `version` may be older than this program's. */
  | {
      readonly kind: 'sound';
      readonly data: RawData;
      readonly version: number;
      readonly sequence: number;
      readonly last: Segment;
    }
  /** Damaged: what could be recovered, already in this program's version, not yet written. */
  | ({ readonly kind: 'recovered' } & Recovered);

/**
 * Reads everything and changes nothing.
 * @throws AppError `newer-schema`, or `workspace-damaged` when nothing of existing data can be recovered
 */
export async function loadWorkspace(
  files: FileOperations,
  paths: WorkspacePaths,
  plan: SchemaPlan,
): Promise<LoadedWorkspace> {
  const hasSnapshot = (await files.size(paths.snapshot)) !== null;
  const numbers = await segmentNumbers(files, paths);
  if (!hasSnapshot && (await neverHeldData(files, paths, numbers))) return { kind: 'new' };

  const bytes = hasSnapshot ? await files.readFile(paths.snapshot) : null;
  refuseNewer(bytes && newerVersion(bytes, plan.version));
  const snapshot = bytes && readSnapshot(bytes);
  if (!snapshot?.data || !snapshot.header) {
    const segments = await readSegments(files, paths, numbers, plan);
    return { kind: 'recovered', ...(await recoverWorkspace({ files, paths, plan, segments, bytes })) };
  }

  const { header, data } = snapshot;
  const current = numbers.filter((number) => number >= header.segment);
  const segments = await readSegments(files, paths, current, plan);
  const replay = replayJournal(data, header.sequence, segments);
  const last = segments.at(-1);
  if (last && current[0] === header.segment && replay.problems.length === 0) {
    return { kind: 'sound', data, version: header.schemaVersion, sequence: replay.sequence, last };
  }
  const problems =
    current[0] === header.segment
      ? replay.problems
      : [`${segmentName(header.segment)} is missing`, ...replay.problems];
  const damaged = { data, version: header.schemaVersion, sequence: replay.sequence, problems };
  return { kind: 'recovered', ...(await recoverWorkspace({ files, paths, plan, segments, bytes, damaged })) };
}

/** A first start that was killed leaves an empty journal at most. */
async function neverHeldData(
  files: FileOperations,
  paths: WorkspacePaths,
  numbers: readonly number[],
): Promise<boolean> {
  for (const file of [paths.previousSnapshot, paths.device]) {
    if ((await files.size(file)) !== null) return false;
  }
  if ((await files.readFolder(paths.backups)).length > 0) return false;
  if (numbers.length !== 1 || numbers[0] === undefined) return numbers.length === 0;
  const file = path.join(paths.data, segmentName(numbers[0]));
  const segment = readSegment(numbers[0], file, await files.readFile(file));
  return segment.damagedLines === 0 && segment.lines.length === 0 && segment.header?.after === 0;
}

async function readSegments(
  files: FileOperations,
  paths: WorkspacePaths,
  numbers: readonly number[],
  plan: SchemaPlan,
): Promise<Segment[]> {
  const segments: Segment[] = [];
  for (const number of numbers) {
    const file = path.join(paths.data, segmentName(number));
    const segment = readSegment(number, file, await files.readFile(file));
    const version = segment.header?.schemaVersion ?? 0;
    // A newer program that was killed before it wrote anything leaves an empty segment.
    if (segment.lines.length > 0) refuseNewer(version > plan.version ? version : null);
    segments.push(segment);
  }
  return segments;
}

function refuseNewer(version: number | null): void {
  if (version === null) return;
  throw new AppError(
    'newer-schema',
    `This workspace was written by a newer Rekindle (data version ${version}). Nothing was changed. Update Rekindle on this machine to open it.`,
    { version },
  );
}
