import { calibrationOver } from '../../core/coaching/calibration';
import type { CoachingList, ListedReview } from '../../core/coaching/coaching-page';
import type { ReviewContent } from '../../core/coaching/packet-review';
import { groupBy } from '../../core/record/group-by';
import type { HostContext } from '../host-context';
import { type CoachingOfReviews, coachingOfReviews, coachName } from './coaching-records';
import { openConflicts } from './conflicts';
import { type FoundReview, findReview } from './find-review';
import { calibrationOf, scoredReview } from './review-result';

/** As many as anybody reads; the counts are of all. */
const mostListed = 200;

interface Place {
  readonly id: string;
  readonly at: string;
}

export function buildCoachingList(context: HostContext): CoachingList {
  const coaching = coachingOfReviews(context);
  const places = allReviews(context);
  const scored = places.filter(({ id }) => coaching.myScoreOf(id) !== null);
  const waiting = places.filter(({ id }) => coaching.myScoreOf(id) === null);
  const listed = (list: readonly Place[]) =>
    list.slice(0, mostListed).map(({ id }) => listedReview(context, coaching, id));
  return {
    coachName: coachName(context),
    waiting: listed(waiting),
    waitingCount: waiting.length,
    scored: listed(scored),
    scoredCount: scored.length,
    packets: packetsOf(context, coaching),
    conflicts: openConflicts(context),
  };
}

/** How far reps and this coach are apart, over everything that the coach has scored. */
export function buildCalibration(context: HostContext) {
  const coaching = coachingOfReviews(context);
  const reviews = allReviews(context).flatMap(({ id }) => {
    const score = coaching.myScoreOf(id);
    if (score === null) return [];
    const { content } = findReview(context, id);
    return [scoredReview(content, calibrationOf(context, content, score))];
  });
  return { ...calibrationOver(reviews), reviewCount: reviews.length };
}

/** Completed engagements and received reviews, newest first. */
function allReviews(context: HostContext): readonly Place[] {
  const { engagements, packetReviews } = context.store.data;
  const at = (run: Pick<ReviewContent, 'calledAt' | 'completedAt'>) => run.calledAt ?? run.completedAt ?? '';
  const own = Object.values(engagements).filter(({ status }) => status === 'done');
  const received = Object.values(packetReviews).filter(({ id }) => !Object.hasOwn(engagements, id));
  return [
    ...own.map((run) => ({ id: run.id, at: at(run) })),
    ...received.map(({ id, content }) => ({ id, at: at(content) })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
}

function listedReview(context: HostContext, coaching: CoachingOfReviews, id: string): ListedReview {
  const found: FoundReview = findReview(context, id);
  const { accountName, repName, playbookTitle, calledAt, review } = found.content;
  const score = coaching.myScoreOf(id);
  const figures = score === null ? null : calibrationOf(context, found.content, score);
  return {
    ...{ id, accountName, repName, playbookTitle, calledAt, packet: found.packet },
    verdict: review.verdict,
    coachPercent: figures?.coachPercent ?? null,
    selfPercent: figures?.selfPercent ?? null,
    commentCount: coaching.commentsOf(id).length,
  };
}

function packetsOf(context: HostContext, coaching: CoachingOfReviews): CoachingList['packets'] {
  const reviews = Object.values(context.store.data.packetReviews);
  return [...groupBy(reviews, ({ packet }) => packet.packetId).values()]
    .flatMap((inPacket) => {
      const [first] = inPacket;
      if (first === undefined) return [];
      const scoredCount = inPacket.filter(({ id }) => coaching.myScoreOf(id) !== null).length;
      return [{ ...first.packet, reviewCount: inPacket.length, scoredCount }];
    })
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}
