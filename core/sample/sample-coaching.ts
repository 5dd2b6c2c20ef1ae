import { coachScoreFields } from '../coaching/coach-score';
import { commentFields } from '../coaching/comment';
import { sampleReviewText } from './sample-reviews';
import type { Made } from './sample-workspace';

interface SampleCoaching {
  readonly reviews: readonly { readonly id: string; readonly repId: string | null }[];
  readonly repId: string | undefined;
  readonly newId: () => string;
  readonly day: (days: number) => string;
}

/** The machine of a coach who is not here: so it is nobody's own score. */
const madeOn = 'sample-coach';
const by = 'Ruth Ansgar';

/** What the coach gave back on one review of a rep, so that one sees what comes of sending them. */
export function sampleCoaching({
  reviews,
  repId,
  newId,
  day,
}: SampleCoaching): Pick<Made, 'coachScores' | 'comments'> {
  const review = reviews.filter((one) => one.repId === repId).at(-1);
  if (review === undefined) return { coachScores: [], comments: [] };
  const version = { seen: { [madeOn]: 1 }, at: `${day(2)}T15:00:00.000Z`, by };
  const answers = {
    ...{ listened: 4, 'second-question': true, date: 'A day and an hour', objection: null, differently: '' },
  };
  const score = coachScoreFields.parse({
    ...{ reviewId: review.id, textHash: sampleReviewText.id, madeOn },
    versions: [{ ...version, answers }],
  });
  const comment = commentFields.parse({
    ...{ reviewId: review.id, anchor: { kind: 'review' }, madeOn },
    versions: [
      {
        ...{ ...version, isShared: true },
        text: 'You gave one figure and stopped: that is why they asked the next question. Do it with the price, too.',
      },
    ],
  });
  return { coachScores: [{ ...score, id: newId() }], comments: [{ ...comment, id: newId() }] };
}
