import type { Turn } from './role-play';
import type { Moment, Reply, Scenario } from './scenario';

/** A turn as it was played: the moment, and the reply that was chosen. */
export interface PlayedTurn extends Turn {
  readonly moment: Moment;
  readonly chosen: Reply;
}

/** Follows the turns through the scenario, as far as they fit it. */
export function playedTurns(scenario: Pick<Scenario, 'moments'>, turns: readonly Turn[]): PlayedTurn[] {
  const played: PlayedTurn[] = [];
  let moment = scenario.moments[0];
  for (const turn of turns) {
    const chosen = moment?.replies[turn.reply];
    if (!moment || !chosen || moment.id !== turn.momentId) break;
    played.push({ ...turn, moment, chosen });
    moment = momentOf(scenario, chosen.leadsTo);
  }
  return played;
}

/** Where the call stands after these turns; `null` when the scenario has no such moment. */
export function currentMoment(scenario: Pick<Scenario, 'moments'>, turns: readonly Turn[]): Moment | null {
  const last = playedTurns(scenario, turns).at(-1);
  return (last ? momentOf(scenario, last.chosen.leadsTo) : scenario.moments[0]) ?? null;
}

function momentOf(scenario: Pick<Scenario, 'moments'>, id: string): Moment | undefined {
  return scenario.moments.find((moment) => moment.id === id);
}
