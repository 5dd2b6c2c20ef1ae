import { nextSeen, written } from '../coaching/versions';
import type { RecordStamp } from '../record/record';
import type { ReadyMark } from '../training/ready-mark';
import type { SupervisedRun } from '../training/supervised-run';
import type { TrainingPath } from '../training/training-path';
import type { PathVersion, SharedPath } from './path-version';
import { mergeShared, type SharedContent, type SharedMark, type SharedRun } from './shared-training';

/** What this workspace keeps of a trainee who trains in it. */
export interface OwnTraining {
  readonly path: TrainingPath | null;
  readonly supervisedRuns: readonly SupervisedRun[];
  readonly readyMarks: readonly ReadyMark[];
}

/** `shared` with all that was changed here since: the path by hand, runs and marks that were signed here. */
export function withOwnTraining(
  shared: SharedContent,
  own: OwnTraining,
  writer: { readonly device: string; readonly at: string; readonly by: string },
): SharedContent {
  return mergeShared(shared, {
    comments: [],
    path: own.path ? ownVersion(shared.path, pathFieldsOf(own.path), writer) : [],
    supervisedRuns: [
      ...own.supervisedRuns.map(toSharedRun),
      // Whatever was shared stands here as well, so what is missing was removed by hand.
      ...shared.supervisedRuns
        .filter(({ id }) => own.supervisedRuns.every((run) => run.id !== id))
        .map((run) => ({ ...run, isRemoved: true })),
    ],
    readyMarks: own.readyMarks.map(toSharedMark),
  });
}

/**
 * A path that stands among the versions is nothing new. Another one was changed by hand: it goes beyond what this
 * machine wrote before, never beyond a version of somebody else that still waits for a choice.
 */
function ownVersion(
  versions: readonly PathVersion[],
  path: SharedPath,
  { device, at, by }: { readonly device: string; readonly at: string; readonly by: string },
): PathVersion[] {
  const text = written(path);
  if (versions.some((version) => written(version.path) === text)) return [];
  const countOf = ({ seen }: PathVersion) => (Object.hasOwn(seen, device) ? (seen[device] ?? 0) : 0);
  const most = Math.max(0, ...versions.map(countOf));
  const isSettled = versions.length === 1;
  const mine = isSettled ? versions : versions.filter((version) => most > 0 && countOf(version) === most);
  return [{ seen: nextSeen(mine, device), at, by: path.setBy || by, path }];
}

export function pathFieldsOf({ title, startedOn, targetOn, setBy, playbooks }: SharedPath): SharedPath {
  return { title, startedOn, targetOn, setBy, playbooks };
}

function toSharedRun(run: SupervisedRun): SharedRun {
  const { repId: _rep, engagementId: _engagement, updatedAt: _updated, device: _device, ...rest } = run;
  return { ...rest, isRemoved: false };
}

function toSharedMark({ repId: _rep, updatedAt: _updated, device: _device, ...rest }: ReadyMark): SharedMark {
  return rest;
}

type Stamp = Omit<RecordStamp, 'id' | 'createdAt'>;

/** The records that a coach's answer leads to, for the trainee who is `repId` here. */
export function ownRunOf(
  { isRemoved: _, ...run }: SharedRun,
  repId: string | null,
  stamp: Stamp,
): SupervisedRun {
  return { ...run, ...stamp, repId, engagementId: null };
}

export function ownMarkOf(mark: SharedMark, repId: string | null, stamp: Stamp): ReadyMark {
  return { ...mark, ...stamp, repId };
}
