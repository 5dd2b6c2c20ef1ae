import type { CoachedReview, CoachPage } from '../../core/coaching/coaching-page';
import { type Comment, sharedPart } from '../../core/coaching/comment';
import { scoreResult } from '../../core/coaching/score-result';
import type { Engagement } from '../../core/engagement/engagement';
import { pinnedPlaybook } from '../engagement/pinned-playbook';
import type { HostContext } from '../host-context';
import { coachingOfReviews } from './coaching-records';
import { findReview, reviewOf } from './find-review';
import { isScoreHidden } from './hidden-score';
import { calibrationOf, linesOf } from './review-result';

/** A review as its coach sees it: the rep's figures, and other coaches', only after their own. */
export function buildCoachPage(context: HostContext, id: string): CoachPage {
  const { content, packet, accountId } = findReview(context, id);
  const coaching = coachingOfReviews(context);
  const myScore = coaching.myScoreOf(id);
  const { text, playbook } = pinnedPlaybook(context, content);
  const scores = [...coaching.scoresOf(id)].sort((a) => (a === myScore ? -1 : 1));
  return {
    review: myScore === null ? { ...content, selfScore: {} } : content,
    playbook: { text, playbook, textId: content.textHash },
    packet,
    accountId,
    myScore,
    calibrations: myScore === null ? [] : scores.map((score) => calibrationOf(context, content, score)),
    comments: [...coaching.commentsOf(id)],
  };
}

/** What coaches gave to engagements of this workspace, for the rep; those without any left out. */
export function receivedCoaching(context: HostContext, engagements: readonly Engagement[]): CoachedReview[] {
  const coaching = coachingOfReviews(context);
  return engagements.flatMap((engagement) => {
    if (engagement.status !== 'done') return [];
    const isHidden = isScoreHidden(context, engagement, coaching);
    const scores = isHidden ? [] : coaching.scoresOf(engagement.id);
    const comments = coaching.commentsOf(engagement.id).flatMap((comment) => sharedPart(comment) ?? []);
    if (scores.length + comments.length === 0) return [];
    const review = reviewOf(context, engagement);
    const { steps } = pinnedPlaybook(context, review).playbook;
    const about = ({ anchor }: Comment) =>
      (anchor.kind === 'step' && steps.find(({ id }) => id === anchor.id)?.text) ||
      (anchor.kind === 'note' && review.notes.find(({ id }) => id === anchor.id)?.text.slice(0, 200)) ||
      '';
    return [
      {
        engagementId: engagement.id,
        playbookTitle: engagement.playbookTitle,
        calledAt: engagement.calledAt,
        selfPercent: isHidden ? null : scoreResult(linesOf(context, review), review.selfScore).percent,
        calibrations: scores.map((score) => calibrationOf(context, review, score)),
        comments: comments.map((comment) => ({ ...comment, about: about(comment).slice(0, 1_000) })),
      },
    ];
  });
}
