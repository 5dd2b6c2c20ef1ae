import { z } from 'zod';
import {
  calibrationOverview,
  coachAnswer,
  coachedReview,
  coachingList,
  coachPage,
  packetFilter,
  packetPreview,
  packetSummary,
} from '../coaching/coaching-page';
import { commentAnchor } from '../coaching/comment';
import { mostPacketCharacters } from '../coaching/packet';
import { scoreAnswer } from '../engagement/engagement';
import { download } from '../export/download';
import {
  insightAccounts,
  insightAccountsQuery,
  insightFigure,
  insightPage,
  insightQuery,
} from '../insight/insight';
import { weekQuery, weekSummary } from '../insight/week-summary';
import { recordId } from '../record/record';
import { byId, done, nothing, request } from './request';

/** Coaching, and what the runs teach. */
export const coachingRequests = {
  /** Reviews to score, scored ones and those without a scorecard: newest first, at most 200 of each; the counts are of all. */
  'coaching.list': request(nothing, coachingList),
  /** A review with its scorecard; the rep's figures are left out until this coach's score is saved. */
  'coaching.get': request(byId, coachPage),
  'coaching.score': request(
    z.object({ id: recordId, answers: z.record(z.string().max(200), scoreAnswer) }),
    coachPage,
  ),
  'coaching.comment': request(
    z.object({
      /** Of a comment that is changed. */
      commentId: recordId.optional(),
      reviewId: recordId,
      anchor: commentAnchor,
      text: z.string().max(20_000),
      isShared: z.boolean(),
    }),
    coachPage,
  ),
  'coaching.removeComment': request(byId, coachPage),
  /** Settles a score or comment that was changed on two machines; `version` is its place in the list. */
  'coaching.choose': request(
    z.object({
      collection: z.enum(['coachScores', 'comments']),
      id: recordId,
      version: z.number().int().min(0),
    }),
    done,
  ),
  'coaching.calibration': request(nothing, calibrationOverview),
  /** What coaches gave to this engagement, or to all of an account: for the rep, without private comments. */
  'coaching.received': request(
    z.object({ accountId: recordId, engagementId: recordId.optional() }),
    z.object({ reviews: z.array(coachedReview) }),
  ),
  /** What coaches gave to my engagements and I have not seen yet, newest first. */
  'coaching.answers': request(nothing, z.object({ answers: z.array(coachAnswer) })),
  'coaching.seen': request(z.object({ engagementIds: z.array(recordId).max(1_000) }), done),
  'coaching.preview': request(packetFilter, packetPreview),
  'coaching.export': request(packetFilter, download),
  /** What taking a file in would bring; nothing is written. */
  'coaching.look': request(z.object({ text: z.string().max(mostPacketCharacters) }), packetSummary),
  'coaching.import': request(z.object({ text: z.string().max(mostPacketCharacters) }), packetSummary),
  /** Takes the reviews of a packet away again, with what was given to them here. */
  'coaching.removePacket': request(z.object({ packetId: recordId }), done),
  /** My scores and shared comments on the reviews of a packet, for the one who sent it. */
  'coaching.return': request(z.object({ packetId: recordId }), download),
  'insight.get': request(insightQuery, insightPage),
  /** The accounts that one figure of Insight is made of, and how often each is counted in it. */
  'insight.accounts': request(insightAccountsQuery, insightAccounts),
  /** How many accounts were in each pool on past days; counted in the background of other requests. */
  'insight.stock': request(insightQuery.pick({ filter: true }), insightFigure),
  /** One week of a rep or of the team, beside what is usual. */
  'insight.week': request(weekQuery, weekSummary),
} as const;
