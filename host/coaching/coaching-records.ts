import type { CoachScore } from '../../core/coaching/coach-score';
import type { Comment } from '../../core/coaching/comment';
import { latestVersion } from '../../core/coaching/versions';
import { groupBy } from '../../core/record/group-by';
import type { HostContext } from '../host-context';

/** Whose name stands on what is scored and said here. */
export function coachName(context: HostContext): string {
  const { coachName: named, meRepId } = context.settings();
  return named.trim() || context.store.data.reps[meRepId ?? '']?.name || 'Coach';
}

/** Scores and comments by their review, comments that were removed left out. */
export interface CoachingOfReviews {
  scoresOf(reviewId: string): readonly CoachScore[];
  myScoreOf(reviewId: string): CoachScore | null;
  commentsOf(reviewId: string): readonly Comment[];
}

export function coachingOfReviews(context: HostContext): CoachingOfReviews {
  const { coachScores, comments } = context.store.data;
  const scores = groupBy(Object.values(coachScores), ({ reviewId }) => reviewId);
  const said = groupBy(
    Object.values(comments).filter(({ versions }) => versions.some(({ isRemoved }) => !isRemoved)),
    ({ reviewId }) => reviewId,
  );
  const scoresOf = (id: string) => scores.get(id) ?? [];
  return {
    scoresOf,
    myScoreOf: (id) => scoresOf(id).find((score) => isMine(context, score)) ?? null,
    commentsOf: (id) => [...(said.get(id) ?? [])].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
  };
}

/** A coach with two machines is known by the name that they gave. */
function isMine(context: HostContext, score: CoachScore): boolean {
  const named = context.settings().coachName.trim();
  return (
    score.madeOn === context.workspace.device || (named !== '' && latestVersion(score.versions).by === named)
  );
}
