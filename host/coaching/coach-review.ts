import { AppError } from '../../core/app-error';
import { coachScoreFields } from '../../core/coaching/coach-score';
import { commentFields } from '../../core/coaching/comment';
import { ownAnswer, scoreResult } from '../../core/coaching/score-result';
import { latestVersion, nextSeen } from '../../core/coaching/versions';
import type { ParsedInput } from '../../core/contract';
import type { ScoreAnswer } from '../../core/engagement/engagement';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { coachingOfReviews, coachName } from './coaching-records';
import { findReview } from './find-review';
import { linesOf } from './review-result';

/** The change that saves a coach's score. @throws AppError `bad-request` while a line that counts is open. */
export function scoreChange(
  context: HostContext,
  { id, answers: given }: ParsedInput<'coaching.score'>,
): Change {
  const { content } = findReview(context, id);
  const lines = linesOf(context, content);
  const { open } = scoreResult(lines, given);
  const [first] = open;
  if (first !== undefined) {
    throw new AppError(
      'bad-request',
      `Score “${first.text}”, or say that it does not apply. Nothing was saved yet, so that your figures are all your own.`,
      { lineId: first.id },
    );
  }
  const answers: Record<string, ScoreAnswer> = {};
  for (const line of lines) {
    const answer = ownAnswer(given, line.id);
    if (answer !== undefined) answers[line.id] = answer;
  }
  const old = coachingOfReviews(context).myScoreOf(id);
  const versions = [{ ...stampOf(context, old?.versions ?? []), by: coachName(context), answers }];
  if (old !== null) {
    return { put: 'coachScores', record: context.records.update('coachScores', old, { versions }) };
  }
  const { device } = context.workspace;
  const fields = coachScoreFields.parse({
    reviewId: id,
    textHash: content.textHash,
    madeOn: device,
    versions,
  });
  return { put: 'coachScores', record: context.records.create('coachScores', fields) };
}

/** The change that says something, or says it anew. @throws AppError `bad-request` or `not-allowed` */
export function commentChange(context: HostContext, input: ParsedInput<'coaching.comment'>): Change {
  const text = input.text.trim();
  if (text === '') throw new AppError('bad-request', 'Write the comment first. Nothing was saved.');
  findReview(context, input.reviewId);
  const { device } = context.workspace;
  if (input.commentId === undefined) {
    const versions = [{ ...stampOf(context, []), by: coachName(context), text, isShared: input.isShared }];
    const { reviewId, anchor } = input;
    const fields = commentFields.parse({ reviewId, anchor, madeOn: device, versions });
    return { put: 'comments', record: context.records.create('comments', fields) };
  }
  const old = commentOrThrow(context, input.commentId);
  if (!input.isShared && old.versions.some(({ isShared }) => isShared)) {
    throw new AppError(
      'not-allowed',
      'A shared comment is not made private again: it may have left already. Remove it instead.',
    );
  }
  const version = { by: coachName(context), text, isShared: input.isShared, isRemoved: false };
  const versions = [{ ...stampOf(context, old.versions), ...version }];
  return { put: 'comments', record: context.records.update('comments', old, { versions }) };
}

/** Leaves a mark, so that an older file does not bring the comment back. */
export function removalChange(context: HostContext, id: string) {
  const old = commentOrThrow(context, id);
  const isShared = old.versions.some((version) => version.isShared);
  const gone = { by: latestVersion(old.versions).by, text: '', isShared, isRemoved: true };
  const versions = [{ ...stampOf(context, old.versions), ...gone }];
  const change: Change = { put: 'comments', record: context.records.update('comments', old, { versions }) };
  return { reviewId: old.reviewId, change };
}

function stampOf(context: HostContext, versions: Parameters<typeof nextSeen>[0]) {
  return { seen: nextSeen(versions, context.workspace.device), at: context.now().toISOString() };
}

function commentOrThrow(context: HostContext, id: string) {
  const { comments } = context.store.data;
  const comment = Object.hasOwn(comments, id) ? comments[id] : undefined;
  if (comment !== undefined) return comment;
  throw new AppError('not-found', 'This comment is not here any more. Nothing was changed.');
}
