import { didYouMean, type Report } from '../playbook/diagnose';
import type { ScoreStep } from '../playbook/playbook';
import { ratingShare, ratingWords } from './rating-share';
import type { Moment, Rating } from './scenario';

/** Compares the points of every reply with the playbook's scorecard. */
export function lintRatings(
  moments: readonly Moment[],
  scorecard: readonly ScoreStep[],
  report: Report,
): void {
  for (const { replies } of moments) {
    for (const { ratings } of replies) {
      for (const [index, rating] of ratings.entries()) {
        lintRating(rating, scorecard, report);
        if (!ratings.slice(0, index).some(({ scoreId }) => scoreId === rating.scoreId)) continue;
        const message = `\`${rating.scoreId}\` stands below this reply twice: keep one line.`;
        report('error', 'scenario-repeated-points', rating.range, message);
      }
    }
  }
}

function lintRating(
  { scoreId, value, range }: Rating,
  scorecard: readonly ScoreStep[],
  report: Report,
): void {
  const score = scorecard.find(({ id }) => id === scoreId);
  if (score === undefined) {
    const names = scorecard.map(({ id }) => id);
    const message = `The playbook has no score \`${scoreId}\`.${didYouMean(scoreId, names)} It has: ${names.join(', ') || 'none'}.`;
    report('error', 'scenario-unknown-score', range, message);
    return;
  }
  if (ratingShare(score, value) !== null) return;
  const possible = ratingWords(score);
  const message =
    possible === null
      ? `\`${scoreId}\` is answered in words, so no points can be given on it: choose another score.`
      : `\`${value}\` is not possible on \`${scoreId}\`: write ${possible}.`;
  report('error', 'scenario-bad-points', range, message);
}
