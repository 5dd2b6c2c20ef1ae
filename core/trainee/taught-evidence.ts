import type { TraineeHistory } from '../training/card-progress';
import type { ReadinessEvidence } from '../training/readiness-evidence';
import { recallAt } from '../training/schedule';
import type { SharedContent } from './shared-training';
import { cardIdOf } from './taught-history';
import type { KeptPlaybook } from './trainee';

/** What speaks for a trainee on another machine; `recallAt` is the local time that recall is predicted for. */
export function taughtEvidence(
  playbook: KeptPlaybook,
  history: TraineeHistory,
  { supervisedRuns }: Pick<SharedContent, 'supervisedRuns'>,
  recallTime: string,
): ReadinessEvidence {
  const { playbookId, stepCount, readCount, readOn, cardCount, scenarioCount, rolePlays } = playbook;
  const drilled = playbook.cards.flatMap(({ id, hash }) => {
    const progress = history.cards.get(cardIdOf(playbookId, id));
    // A card without a text is gone from the trainee's playbook.
    return hash !== '' && progress?.memory ? [{ ...progress, memory: progress.memory }] : [];
  });
  const drilledCount = Math.min(drilled.length, cardCount);
  const sum = drilled.reduce((total, { memory }) => total + recallAt(memory, recallTime), 0);
  const days = drilled.map(({ firstDay }) => firstDay).sort();
  return {
    ...{ stepCount, readCount: Math.min(readCount, stepCount), readOn, cardCount, drilledCount },
    drilledOn: cardCount > 0 && drilledCount === cardCount ? (days.at(-1) ?? null) : null,
    recall: cardCount === 0 ? 0 : Math.min(1, sum / cardCount),
    recallOn: recallTime.slice(0, 10),
    scenarioCount,
    rolePlays: rolePlays
      .map(({ id, title, on, points }) => ({ id, title, on, points }))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    supervisedRuns: supervisedRuns
      .filter((run) => run.playbookId === playbookId && !run.isRemoved)
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .map(({ id, on, coachName, line, isPractice }) => ({ id, on, coachName, line, isPractice })),
  };
}
