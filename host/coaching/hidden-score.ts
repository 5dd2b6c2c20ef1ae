import type { Engagement } from '../../core/engagement/engagement';
import type { HostContext } from '../host-context';
import { type CoachingOfReviews, coachingOfReviews } from './coaching-records';
import { hasScorecard } from './review-result';

/**
 * Whether somebody else than the rep looks at a review that they may score and have not yet: then no request tells
 * the rep's figures, nor other coaches' (decision 66). While nobody said who they are, it may be the rep.
 */
export function isScoreHidden(
  context: HostContext,
  run: Engagement,
  coaching?: Pick<CoachingOfReviews, 'myScoreOf'>,
): boolean {
  const { meRepId } = context.settings();
  if (run.status !== 'done' || meRepId === null || run.repId === null || run.repId === meRepId) return false;
  return hasScorecard(context, run) && (coaching ?? coachingOfReviews(context)).myScoreOf(run.id) === null;
}
