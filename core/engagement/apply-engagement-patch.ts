import type { PlaybookStep } from '../playbook/playbook';
import type { Engagement, EngagementEditFields, Review } from './engagement';
import { answersFromReview, reviewFieldOf, withReviewAnswer } from './review-answers';

export type EngagementPatch = Partial<Omit<EngagementEditFields, 'review'>> & {
  readonly review?:
    | (Partial<Omit<Review, 'story'>> & { readonly story?: Partial<Review['story']> })
    | undefined;
};

/**
 * The fields of an engagement after a save. `answers`, `steps`, `selfScore`, `review` and the review's story
 * are merged key by key, so that two saves on their way never undo each other; lists are replaced whole.
 * Questions that save to the review and the review's own fields are kept in step, the later edit winning.
 */
export function applyEngagementPatch(
  engagement: Engagement,
  patch: EngagementPatch,
  steps: readonly PlaybookStep[],
): Partial<Engagement> {
  const { answers, steps: states, selfScore, review, ...plain } = patch;
  const changed: Partial<Engagement> = { ...plain };
  if (states !== undefined) changed.steps = { ...engagement.steps, ...states };
  if (selfScore !== undefined) changed.selfScore = { ...engagement.selfScore, ...selfScore };
  if (answers === undefined && review === undefined) return changed;

  const edited: Review = {
    ...engagement.review,
    ...review,
    story: { ...engagement.review.story, ...review?.story },
  };
  const followed = answersFromReview(steps, engagement.answers, engagement.review, edited);
  changed.answers = { ...followed, ...answers };
  changed.review = steps.reduce((sofar, step) => {
    const target = reviewFieldOf(step);
    const answer = answers !== undefined && Object.hasOwn(answers, step.id) ? answers[step.id] : undefined;
    return target === null || answer === undefined ? sofar : withReviewAnswer(sofar, target.field, answer);
  }, edited);
  return changed;
}
