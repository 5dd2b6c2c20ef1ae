import { AppError } from '../../core/app-error';
import type { CoachScore, ScoreVersion } from '../../core/coaching/coach-score';
import type { CoachingList } from '../../core/coaching/coaching-page';
import type { Comment } from '../../core/coaching/comment';
import { nextSeen } from '../../core/coaching/versions';
import type { ParsedInput } from '../../core/contract';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { findReview } from './find-review';
import { linesOf } from './review-result';

/** Scores and comments that were changed on two machines, each with all its versions. */
export function openConflicts(context: HostContext): CoachingList['conflicts'] {
  const { coachScores, comments, engagements, packetReviews } = context.store.data;
  const isHere = (id: string) => Object.hasOwn(engagements, id) || Object.hasOwn(packetReviews, id);
  const isOpen = ({ versions, reviewId }: CoachScore | Comment) => versions.length > 1 && isHere(reviewId);
  const told = (record: CoachScore | Comment) => {
    const { accountName } = findReview(context, record.reviewId).content;
    return { id: record.id, reviewId: record.reviewId, accountName };
  };
  return [
    ...Object.values(coachScores)
      .filter(isOpen)
      .map((score) => ({
        ...told(score),
        collection: 'coachScores' as const,
        versions: score.versions.map(({ by, at, answers }) => ({
          ...{ by, at },
          text: answersText(context, score.reviewId, answers),
        })),
      })),
    ...Object.values(comments)
      .filter(isOpen)
      .map((comment) => ({
        ...told(comment),
        collection: 'comments' as const,
        versions: comment.versions.map(({ by, at, text, isRemoved }) => ({
          ...{ by, at },
          text: isRemoved ? 'Removed' : text,
        })),
      })),
  ];
}

/** The record with the chosen version as the one that goes on from all the others. */
export function choiceChange(
  context: HostContext,
  { collection, id, version }: ParsedInput<'coaching.choose'>,
): Change {
  const { device } = context.workspace;
  const at = context.now().toISOString();
  const settled = <V extends { seen: Record<string, number>; at: string }>(versions: readonly V[]) => {
    const chosen = versions[version];
    if (chosen !== undefined) return [{ ...chosen, at, seen: nextSeen(versions, device) }];
    throw new AppError('not-found', 'This version is not there any more. Nothing was changed; look again.');
  };
  if (collection === 'comments') {
    const comment = found(context.store.data.comments, id);
    return { put: 'comments', record: { ...comment, updatedAt: at, versions: settled(comment.versions) } };
  }
  const score = found(context.store.data.coachScores, id);
  return { put: 'coachScores', record: { ...score, updatedAt: at, versions: settled(score.versions) } };
}

function found<T>(records: Readonly<Record<string, T>>, id: string): T {
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  if (record !== undefined) return record;
  throw new AppError('not-found', 'This is not here any more. Nothing was changed.');
}

function answersText(context: HostContext, reviewId: string, answers: ScoreVersion['answers']): string {
  const lines = linesOf(context, findReview(context, reviewId).content);
  return lines
    .map(({ id, text }) => `${text}: ${answerWords(Object.hasOwn(answers, id) ? answers[id] : undefined)}`)
    .join('\n');
}

function answerWords(answer: ScoreVersion['answers'][string] | undefined): string {
  if (answer === null) return 'not applicable';
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return answer === undefined || answer === '' ? 'no answer' : String(answer);
}
