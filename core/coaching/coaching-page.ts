import { z } from 'zod';
import { scoreAnswer } from '../engagement/engagement';
import { engagementPlaybook } from '../playbook/playbook-page';
import { calendarDate, localTime, recordId, shortText } from '../record/record';
import { coachScore } from './coach-score';
import { comment } from './comment';
import { packetMark, reviewContent } from './packet-review';

const lineDifference = z.object({
  lineId: z.string(),
  text: z.string(),
  self: scoreAnswer,
  coach: scoreAnswer,
  difference: z.number().nullable(),
});

const percent = z.number().nullable();

/** A line of the list "Coaching". */
const listedReview = z.object({
  id: recordId,
  accountName: shortText,
  repName: shortText,
  playbookTitle: shortText,
  calledAt: localTime.nullable(),
  verdict: shortText,
  packet: packetMark.nullable(),
  /** My figure; `null` as long as I have not scored it. */
  coachPercent: percent,
  /** Hidden until I have scored it. */
  selfPercent: percent,
  commentCount: z.number().int(),
});
export type ListedReview = z.infer<typeof listedReview>;

export const coachingList = z.object({
  coachName: shortText,
  waiting: z.array(listedReview),
  waitingCount: z.number().int(),
  scored: z.array(listedReview),
  scoredCount: z.number().int(),
  /** Their playbook has no scorecard, so that there is nothing to wait for; they can be commented on. */
  unscorable: z.array(listedReview),
  unscorableCount: z.number().int(),
  packets: z.array(
    packetMark.extend({
      reviewCount: z.number().int(),
      /** Those with a scorecard; the others are there to comment on. */
      scorableCount: z.number().int(),
      scoredCount: z.number().int(),
    }),
  ),
  conflicts: z.array(
    z.object({
      collection: z.enum(['coachScores', 'comments']),
      id: recordId,
      reviewId: recordId,
      accountName: shortText,
      versions: z.array(z.object({ by: shortText, at: z.string(), text: z.string() })),
    }),
  ),
});
export type CoachingList = z.infer<typeof coachingList>;

const calibration = z.object({
  by: shortText,
  selfPercent: percent,
  coachPercent: percent,
  lines: z.array(lineDifference),
});
export type Calibration = z.infer<typeof calibration>;

/** One review as its coach sees it. Until the coach has scored it, nothing in it tells the rep's figures. */
export const coachPage = z.object({
  /** `selfScore` is empty until the coach's own score is saved. */
  review: reviewContent,
  playbook: engagementPlaybook,
  packet: packetMark.nullable(),
  accountId: recordId.nullable(),
  myScore: coachScore.nullable(),
  calibrations: z.array(calibration),
  comments: z.array(comment),
});
export type CoachPage = z.infer<typeof coachPage>;

/** What came back to the rep: figures side by side, and shared comments only. */
export const coachedReview = z.object({
  engagementId: recordId,
  playbookTitle: shortText,
  calledAt: localTime.nullable(),
  /** `null` too while it waits for the coach's own. */
  selfPercent: percent,
  calibrations: z.array(calibration),
  comments: z.array(comment.extend({ about: shortText })),
});
export type CoachedReview = z.infer<typeof coachedReview>;

/** That a coach scored or commented on one of my engagements. */
export const coachAnswer = z.object({
  engagementId: recordId,
  accountName: shortText,
  by: shortText,
  at: localTime,
  words: shortText,
});
export type CoachAnswer = z.infer<typeof coachAnswer>;

const meanDifference = z.object({
  key: z.string(),
  label: z.string(),
  of: z.string(),
  mean: z.number(),
  count: z.number().int(),
  reviews: z.number().int(),
});
export const calibrationOverview = z.object({
  byLine: z.array(meanDifference),
  byRep: z.array(meanDifference),
  reviewCount: z.number().int(),
});

export const packetFilter = z.object({
  /** `null` means all of them. */
  accountIds: z.array(recordId).max(10_000).nullable().default(null),
  from: calendarDate.nullable().default(null),
  to: calendarDate.nullable().default(null),
  withNames: z.boolean().default(true),
});
export type PacketFilter = z.infer<typeof packetFilter>;

export const packetPreview = z.object({
  /** Exactly as they leave, but for figures that wait for this coach's own. */
  reviews: z.array(reviewContent),
  reviewCount: z.number().int(),
  /** How many of the chosen reviews leave with a rep's figures that are not shown here. */
  hiddenScores: z.number().int(),
  /** Accounts with a completed review in the period, to choose from. */
  accounts: z.array(z.object({ id: recordId, name: shortText, reviewCount: z.number().int() })),
});
export type PacketPreview = z.infer<typeof packetPreview>;

export const packetSummary = z.object({
  from: shortText,
  newReviews: z.number().int(),
  knownReviews: z.number().int(),
  ownReviews: z.number().int(),
  scores: z.number().int(),
  comments: z.number().int(),
  conflicts: z.number().int(),
  strangers: z.number().int(),
});
export type PacketSummary = z.infer<typeof packetSummary>;
