import type { ScoreStep } from '../playbook/playbook';
import { countPoints } from '../scenario/count-points';
import { currentMoment, playedTurns } from '../scenario/play';
import { ratingShare } from '../scenario/rating-share';
import type { Turn } from '../scenario/role-play';
import type { Reply, Scenario } from '../scenario/scenario';

const mostTurns = 40;

/** A whole run of a scenario: the best reply each time, but for one at the beginning. */
export function samplePlay(scenario: Scenario, scorecard: readonly ScoreStep[]) {
  const turns: Turn[] = [];
  for (let count = 0; count < mostTurns; count++) {
    const moment = currentMoment(scenario, turns);
    if (!moment || moment.ending) break;
    const ranked = moment.replies
      .map((reply, index) => ({ index, worth: worthOf(reply, scorecard) }))
      .sort((a, b) => b.worth - a.worth);
    const chosen = (count === 1 ? ranked[1] : undefined) ?? ranked[0];
    if (!chosen) break;
    turns.push({ momentId: moment.id, words: '', reply: chosen.index });
  }
  const ending = currentMoment(scenario, turns)?.ending ?? null;
  return { turns, ending, points: countPoints(scenario, scorecard, playedTurns(scenario, turns)).total };
}

function worthOf({ ratings }: Reply, scorecard: readonly ScoreStep[]): number {
  return ratings.reduce((sum, { scoreId, value }) => {
    const score = scorecard.find(({ id }) => id === scoreId);
    return sum + (score ? (ratingShare(score, value) ?? 0) * score.weight : 0);
  }, 0);
}
