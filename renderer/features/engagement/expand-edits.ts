import { applyEngagementPatch } from '../../../core/engagement/apply-engagement-patch';
import type { Engagement, Review } from '../../../core/engagement/engagement';
import type { PlaybookStep } from '../../../core/playbook/playbook';
import type { EngagementEdits } from './engagement-draft';

/**
 * Edits with what follows from them, as the host will have it: a question that saves to the review and the
 * review's own field are one thing, so that the screen shows both at once.
 */
export function expandEdits(
  engagement: Engagement,
  edits: EngagementEdits,
  steps: readonly PlaybookStep[],
): EngagementEdits {
  const { answers, review } = edits;
  if (answers === undefined && review === undefined) return edits;
  const after = applyEngagementPatch(engagement, { answers, review }, steps);
  const followingAnswers = changedKeys(engagement.answers, after.answers ?? {}) as Engagement['answers'];
  const followingReview = changedKeys(engagement.review, after.review ?? {}) as Partial<Review>;
  return {
    ...edits,
    ...(hasKeys(followingAnswers) || answers ? { answers: { ...followingAnswers, ...answers } } : {}),
    ...(hasKeys(followingReview) || review ? { review: { ...review, ...followingReview } } : {}),
  };
}

function changedKeys<T extends object>(before: T, after: Partial<T>): Partial<T> {
  const changed = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(before[key as keyof T]) !== JSON.stringify(value),
  );
  return Object.fromEntries(changed) as Partial<T>;
}

const hasKeys = (record: object) => Object.keys(record).length > 0;
