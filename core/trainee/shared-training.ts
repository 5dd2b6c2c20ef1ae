import { z } from 'zod';
import { mergeVersions, written } from '../coaching/versions';
import { compareText } from '../deal/compare-deals';
import { instant, recordFields, recordId } from '../record/record';
import { readyMarkFields } from '../training/ready-mark';
import { supervisedRunFields } from '../training/supervised-run';
import { pathVersion } from './path-version';
import { type TrainingComment, trainingComment } from './training-comment';

const kept = { id: recordId, createdAt: instant };

/** Signed for by a coach; the engagement that was watched stays where it is. */
export const sharedRun = supervisedRunFields
  .omit({ repId: true, engagementId: true })
  // Removed ones stay as a mark, so that an older file does not bring them back.
  .extend({ ...kept, isRemoved: z.boolean().default(false) });
export type SharedRun = z.infer<typeof sharedRun>;

export const sharedMark = readyMarkFields.omit({ repId: true }).extend(kept);
export type SharedMark = z.infer<typeof sharedMark>;

/** What trainee and coach both write: it travels in the files of both, and is merged at each end. */
export const sharedContent = z.object({
  comments: z.array(trainingComment).max(5_000),
  /** One when it is settled, several when both sides changed it. */
  path: z.array(pathVersion).max(50),
  supervisedRuns: z.array(sharedRun).max(5_000),
  readyMarks: z.array(sharedMark).max(5_000),
});
export type SharedContent = z.infer<typeof sharedContent>;

/** The same as this workspace keeps it, under the id of the trainee whose training it is about. */
export const sharedTraining = sharedContent.extend(recordFields);
export type SharedTraining = z.infer<typeof sharedTraining>;

export const nothingShared: SharedContent = { comments: [], path: [], supervisedRuns: [], readyMarks: [] };

export function sharedContentOf({
  comments,
  path,
  supervisedRuns,
  readyMarks,
}: SharedContent): SharedContent {
  return { comments, path, supervisedRuns, readyMarks };
}

/** Both sides made one; the same whichever of the two came first, and however often. */
export function mergeShared(known: SharedContent, arrived: SharedContent): SharedContent {
  return {
    comments: unite(known.comments, arrived.comments, mergeComments),
    path: mergeVersions(known.path, arrived.path),
    supervisedRuns: unite(known.supervisedRuns, arrived.supervisedRuns, mergeRuns),
    readyMarks: unite(known.readyMarks, arrived.readyMarks, mergeMarks),
  };
}

/** The items of both lists by their id, in an order that hangs on nothing but them. */
export function unite<T extends { readonly id: string }>(
  known: readonly T[],
  arrived: readonly T[],
  merge: (one: T, other: T) => T,
): T[] {
  const all = new Map<string, T>();
  for (const one of [...known, ...arrived]) {
    const here = all.get(one.id);
    all.set(one.id, here === undefined ? one : merge(here, one));
  }
  return [...all.values()].sort((a, b) => compareText(a.id, b.id));
}

/** One of two that should be the same, chosen alike on every machine. */
export function larger<T>(one: T, other: T): T {
  return compareText(written(one), written(other)) >= 0 ? one : other;
}

function mergeComments(one: TrainingComment, other: TrainingComment): TrainingComment {
  return { ...larger(one, other), versions: mergeVersions(one.versions, other.versions) };
}

function mergeRuns(one: SharedRun, other: SharedRun): SharedRun {
  const same = { isRemoved: one.isRemoved || other.isRemoved };
  return larger({ ...one, ...same }, { ...other, ...same });
}

/** "Ready" that was taken back stays taken back. */
function mergeMarks(one: SharedMark, other: SharedMark): SharedMark {
  const [first] = [one.takenBackOn, other.takenBackOn].filter((day) => day !== null).sort(compareText);
  const same = { ...one, takenBackOn: null };
  return { ...larger(same, { ...other, takenBackOn: null }), takenBackOn: first ?? null };
}
