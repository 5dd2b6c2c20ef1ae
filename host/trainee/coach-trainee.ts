import { AppError } from '../../core/app-error';
import { latestVersion, nextSeen } from '../../core/coaching/versions';
import type { ParsedInput } from '../../core/contract';
import type { PathVersion, SharedPath } from '../../core/trainee/path-version';
import type { SharedContent } from '../../core/trainee/shared-training';
import type { TrainingComment } from '../../core/trainee/training-comment';
import type { Change } from '../../core/workspace/workspace-data';
import { coachName } from '../coaching/coaching-records';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';
import { sharedOf, traineeOrThrow } from './team';

/** The change that says something, or says it anew. @throws AppError `bad-request` or `not-found` */
export function traineeComment(context: HostContext, input: ParsedInput<'trainee.comment'>): Change {
  const text = input.text.trim();
  if (text === '') throw new AppError('bad-request', 'Write the comment first. Nothing was saved.');
  const shared = sharedOf(context, traineeOrThrow(context, input.traineeId).id);
  const by = coachName(context);
  const { commentId, anchor, about } = input;
  if (commentId === undefined) {
    const at = context.now().toISOString();
    const versions = [{ ...stampOf(context, []), by, text, isRemoved: false }];
    const comment = { id: context.newId(), createdAt: at, anchor, about, versions };
    return sharedChange(context, input.traineeId, { ...shared, comments: [...shared.comments, comment] });
  }
  return changedComment(context, input.traineeId, commentId, { by, text, isRemoved: false });
}

/** Leaves a mark, so that an older file does not bring the comment back. */
export function traineeCommentRemoval(
  context: HostContext,
  { traineeId, commentId }: ParsedInput<'trainee.removeComment'>,
): Change {
  const gone = { by: coachName(context), text: '', isRemoved: true };
  return changedComment(context, traineeId, commentId, gone);
}

function changedComment(
  context: HostContext,
  traineeId: string,
  commentId: string,
  said: Pick<TrainingComment['versions'][number], 'by' | 'text' | 'isRemoved'>,
): Change {
  const shared = sharedOf(context, traineeId);
  const old = shared.comments.find(({ id }) => id === commentId);
  if (!old) throw new AppError('not-found', 'This comment is not here any more. Nothing was changed.');
  const changed = { ...old, versions: [{ ...stampOf(context, old.versions), ...said }] };
  const comments = shared.comments.map((one) => (one === old ? changed : one));
  return sharedChange(context, traineeId, { ...shared, comments });
}

/** The change that sets a trainee's path, beyond every version that is here. Without playbooks there is none. */
export function traineePath(
  context: HostContext,
  traineeId: string,
  fields: Omit<SharedPath, 'startedOn'>,
): Change {
  const shared = sharedOf(context, traineeOrThrow(context, traineeId).id);
  const known = shared.path.length === 0 ? null : latestVersion(shared.path).path;
  const path: SharedPath = { ...fields, startedOn: known?.startedOn ?? context.asOf() };
  return sharedChange(context, traineeId, { ...shared, path: [pathWritten(context, shared.path, path)] });
}

/** Settles a path that two sides changed. @throws AppError `bad-request` when it was settled meanwhile */
export function chosenPath(
  context: HostContext,
  versions: readonly PathVersion[],
  place: number,
): PathVersion {
  const chosen = versions[place];
  if (versions.length < 2 || !chosen) {
    throw new AppError('bad-request', 'This was decided meanwhile. Nothing was changed.');
  }
  return { ...pathWritten(context, versions, chosen.path), by: chosen.by };
}

function pathWritten(context: HostContext, versions: readonly PathVersion[], path: SharedPath): PathVersion {
  return { ...stampOf(context, versions), by: path.setBy || coachName(context), path };
}

export function sharedChange(context: HostContext, id: string, content: SharedContent): Change {
  const { sharedTrainings } = context.store.data;
  const known = Object.hasOwn(sharedTrainings, id) ? sharedTrainings[id] : undefined;
  return putRecord(
    'sharedTrainings',
    known
      ? context.records.update('sharedTrainings', known, content)
      : context.records.create('sharedTrainings', { id, ...content }),
  );
}

function stampOf(context: HostContext, versions: Parameters<typeof nextSeen>[0]) {
  return { seen: nextSeen(versions, context.workspace.device), at: context.now().toISOString() };
}
