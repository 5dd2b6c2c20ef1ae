import { compareScores, type ScoredReview } from '../../core/coaching/calibration';
import type { CoachScore } from '../../core/coaching/coach-score';
import type { Calibration } from '../../core/coaching/coaching-page';
import type { ReviewContent } from '../../core/coaching/packet-review';
import { scoreLines, scoreResult } from '../../core/coaching/score-result';
import { latestVersion } from '../../core/coaching/versions';
import type { ScoreStep } from '../../core/playbook/playbook';
import { pinnedPlaybook } from '../engagement/pinned-playbook';
import type { RecordContext } from '../record-context';

type Run = Pick<ReviewContent, 'textHash' | 'answers'>;

/** Whether there is a line to score; a review whose text is lost has none, and can still be commented on. */
export function hasScorecard(context: RecordContext, review: Run): boolean {
  return Object.hasOwn(context.store.data.texts, review.textHash) && linesOf(context, review).length > 0;
}

/** The scorecard of the text that the review was run with. */
export function linesOf(context: RecordContext, review: Run): readonly ScoreStep[] {
  return scoreLines(pinnedPlaybook(context, review).playbook.steps, review.answers);
}

/** The rep's figures beside a coach's. */
export function calibrationOf(context: RecordContext, review: ReviewContent, score: CoachScore): Calibration {
  const lines = linesOf(context, review);
  const { by, answers } = latestVersion(score.versions);
  return {
    by,
    selfPercent: scoreResult(lines, review.selfScore).percent,
    coachPercent: scoreResult(lines, answers).percent,
    lines: compareScores(lines, review.selfScore, answers),
  };
}

export function scoredReview(review: ReviewContent, { lines }: Calibration): ScoredReview {
  const { repName, playbookId, playbookTitle } = review;
  return { repName: repName === '' ? 'Nobody named' : repName, playbookId, playbookTitle, lines };
}
