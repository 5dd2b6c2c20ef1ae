import type { ScoreStep } from '../playbook/playbook';
import type { PlayedTurn } from './play';
import { ratingShare } from './rating-share';
import type { Rating, Scenario } from './scenario';

export interface ScoreResult {
  readonly score: ScoreStep;
  /** The part that was earned, 0 to 1: the mean of what the replies counted. `null` when none came to it. */
  readonly share: number | null;
  readonly ratings: readonly (Rating & { readonly reply: string })[];
}

export interface RolePlayPoints {
  /** Of 100, whole; `null` when the scenario counts on no score of the scorecard. */
  readonly total: number | null;
  readonly scores: readonly ScoreResult[];
}

/**
 * The points of a run: each score that the scenario counts on anywhere, by its weight. What the call never
 * came to earns nothing, so that a call that broke off early is not the best one.
 */
export function countPoints(
  scenario: Pick<Scenario, 'moments'>,
  scorecard: readonly ScoreStep[],
  turns: readonly PlayedTurn[],
): RolePlayPoints {
  const counted = new Set(
    scenario.moments.flatMap(({ replies }) =>
      replies.flatMap(({ ratings }) => ratings.map(({ scoreId }) => scoreId)),
    ),
  );
  const given = turns.flatMap(({ chosen }) =>
    chosen.ratings.map((rating) => ({ ...rating, reply: chosen.text })),
  );
  const scores = scorecard
    .filter((score) => score.type !== 'text' && counted.has(score.id))
    .map((score): ScoreResult => {
      const ratings = given.filter(({ scoreId }) => scoreId === score.id);
      const shares = ratings.flatMap(({ value }) => ratingShare(score, value) ?? []);
      const sum = shares.reduce((total, share) => total + share, 0);
      return { score, ratings, share: shares.length === 0 ? null : sum / shares.length };
    });
  const weight = scores.reduce((total, { score }) => total + score.weight, 0);
  const earned = scores.reduce((total, { score, share }) => total + score.weight * (share ?? 0), 0);
  return { total: weight === 0 ? null : Math.round((100 * earned) / weight), scores };
}
