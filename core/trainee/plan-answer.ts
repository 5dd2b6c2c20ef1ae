import { written } from '../coaching/versions';
import type { TrainingPath } from '../training/training-path';
import type { Change } from '../workspace/workspace-data';
import type { AnswerReceived } from './answer-received';
import { type OwnTraining, ownMarkOf, ownRunOf, pathFieldsOf, withOwnTraining } from './own-training';
import type { AnswerContent } from './progress-files';
import {
  mergeShared,
  nothingShared,
  type SharedContent,
  type SharedTraining,
  sharedContentOf,
} from './shared-training';
import { isRemoved } from './training-comment';

/** The trainee that this workspace trains, and what is known of them. */
export interface AnswerTarget {
  /** As progress files name them. */
  readonly traineeId: string;
  readonly repId: string | null;
  readonly name: string;
  readonly shared: SharedTraining | null;
  readonly own: OwnTraining;
}

/** Who writes, when, and the ids of what is new. */
export interface Writer {
  readonly device: string;
  /** An instant. */
  readonly at: string;
  readonly newId: () => string;
}

export interface AnswerPlan {
  readonly changes: readonly Change[];
  readonly newComments: number;
  readonly newRuns: number;
  readonly newMarks: number;
  readonly changesPath: boolean;
  /** Both sides changed the path: the own one stays until one is chosen. */
  readonly hasPathConflict: boolean;
  readonly isKnown: boolean;
}

/** What taking a coach's answer in would write, and what it takes to take it back. */
export function planAnswer(target: AnswerTarget, content: AnswerContent, writer: Writer): AnswerPlan {
  const { traineeId, repId, name, own } = target;
  const { device, at } = writer;
  const stamp = { updatedAt: at, device };
  const before = target.shared === null ? null : sharedContentOf(target.shared);
  const captured = withOwnTraining(before ?? nothingShared, own, { device, at, by: name });
  const shared = mergeShared(captured, content.shared);
  const runs = shared.supervisedRuns
    .filter(({ id, isRemoved: isGone }) => !isGone && own.supervisedRuns.every((run) => run.id !== id))
    .map((run) => ownRunOf(run, repId, stamp));
  const goneRuns = own.supervisedRuns.filter(({ id }) =>
    shared.supervisedRuns.some((run) => run.id === id && run.isRemoved),
  );
  const ownMarks = new Map(own.readyMarks.map((mark) => [mark.id, mark]));
  const marks = shared.readyMarks
    .filter(({ id, takenBackOn }) => ownMarks.get(id)?.takenBackOn !== takenBackOn)
    .map((mark) => ownMarkOf(mark, repId, stamp));
  const path = pathChange(target, shared, writer);
  const newComments = countNewComments(captured, shared);
  const isShared = before !== null && written(before) === written(shared);
  const brings = newComments + runs.length + goneRuns.length + marks.length + (path === null ? 0 : 1);
  const isKnown = brings === 0 && (isShared || written(captured) === written(shared));
  const counts = {
    ...{ newComments, newRuns: runs.length, newMarks: marks.length, changesPath: path !== null, isKnown },
    hasPathConflict: shared.path.length > 1,
  };
  if (isKnown) return { changes: [], ...counts };
  const received: AnswerReceived = {
    ...{ id: content.fileId, createdAt: at, ...stamp, traineeId, takenAt: at, isUndone: false },
    ...{ from: content.from, madeAt: content.madeAt },
    before: {
      shared: before,
      path: own.path,
      supervisedRuns: goneRuns,
      readyMarks: marks.flatMap(({ id }) => ownMarks.get(id) ?? []),
    },
    wrote: {
      path,
      supervisedRunIds: runs.map(({ id }) => id),
      readyMarkIds: marks.map(({ id }) => id),
      commentCount: newComments,
    },
  };
  const record = { createdAt: at, ...target.shared, ...stamp, id: traineeId, ...shared };
  return {
    changes: [
      { put: 'sharedTrainings', record },
      { put: 'answersReceived', record: received },
      ...runs.map((run) => ({ put: 'supervisedRuns', record: run }) as const),
      ...goneRuns.map(({ id }) => ({ remove: 'supervisedRuns', id }) as const),
      ...marks.map((mark) => ({ put: 'readyMarks', record: mark }) as const),
      ...writePath(target, path),
    ],
    ...counts,
  };
}

/** A path without playbooks is one that was taken away. */
function writePath({ own }: AnswerTarget, path: TrainingPath | null): Change[] {
  if (path === null) return [];
  if (path.playbooks.length > 0) return [{ put: 'trainingPaths', record: path }];
  return own.path ? [{ remove: 'trainingPaths', id: own.path.id }] : [];
}

/** The path as it would be written; `null` when it is so already, or when two sides changed it. */
function pathChange({ repId, own }: AnswerTarget, { path }: SharedContent, { device, at, newId }: Writer) {
  const [version, another] = path;
  if (version === undefined || another !== undefined) return null;
  const isTakenAway = version.path.playbooks.length === 0;
  if (own.path ? written(pathFieldsOf(own.path)) === written(version.path) : isTakenAway) return null;
  const known = own.path ?? { id: newId(), createdAt: at };
  return { ...known, ...version.path, repId, updatedAt: at, device };
}

function countNewComments(before: SharedContent, after: SharedContent): number {
  const known = new Map(before.comments.map((comment) => [comment.id, written(comment.versions)]));
  return after.comments.filter(
    (comment) =>
      !(known.has(comment.id) ? known.get(comment.id) === written(comment.versions) : isRemoved(comment)),
  ).length;
}

/** The changes that take an answer back; a path that was changed by hand since is left as it is. */
export function undoAnswer(received: AnswerReceived, target: AnswerTarget, writer: Writer): Change[] {
  const { before, wrote, traineeId } = received;
  const stamp = { updatedAt: writer.at, device: writer.device };
  const changes: Change[] = [{ put: 'answersReceived', record: { ...received, ...stamp, isUndone: true } }];
  if (before.shared === null) changes.push({ remove: 'sharedTrainings', id: traineeId });
  else if (target.shared) {
    changes.push({ put: 'sharedTrainings', record: { ...target.shared, ...stamp, ...before.shared } });
  }
  const { path } = target.own;
  if (wrote.path && isAsWritten(path, wrote.path)) {
    if (before.path) changes.push({ put: 'trainingPaths', record: { ...before.path, ...stamp } });
    else if (path) changes.push({ remove: 'trainingPaths', id: path.id });
  }
  const kept = new Set(target.own.supervisedRuns.map(({ id }) => id));
  for (const id of wrote.supervisedRunIds) if (kept.has(id)) changes.push({ remove: 'supervisedRuns', id });
  for (const run of before.supervisedRuns)
    changes.push({ put: 'supervisedRuns', record: { ...run, ...stamp } });
  for (const id of wrote.readyMarkIds) {
    const old = before.readyMarks.find((mark) => mark.id === id);
    if (!target.own.readyMarks.some((mark) => mark.id === id)) continue;
    changes.push(old ? { put: 'readyMarks', record: { ...old, ...stamp } } : { remove: 'readyMarks', id });
  }
  return changes;
}

function isAsWritten(path: TrainingPath | null, wrote: TrainingPath): boolean {
  if (path === null) return wrote.playbooks.length === 0;
  return written(pathFieldsOf(path)) === written(pathFieldsOf(wrote));
}
