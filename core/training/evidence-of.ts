import type { RolePlay } from '../scenario/role-play';
import type { TraineeHistory } from './card-progress';
import type { DrillCard } from './drill-card';
import type { LessonPart } from './lesson';
import type { ReadinessEvidence } from './readiness-evidence';
import { recallAt } from './schedule';
import type { SupervisedRun } from './supervised-run';

/** What one trainee did, of which one playbook's part counts; records of others and of other playbooks do no harm. */
export interface Learned {
  readonly repId: string | null;
  readonly history: TraineeHistory;
  /** Of this playbook's lesson. */
  readonly seenIds: readonly string[];
  readonly finishedOn: string | null;
  readonly rolePlays: readonly RolePlayFacts[];
  readonly supervisedRuns: readonly SupervisedRunFacts[];
  readonly scenarioCount: number;
}
type RolePlayFacts = Pick<
  RolePlay,
  'id' | 'title' | 'playbookId' | 'traineeId' | 'finishedAt' | 'finishedOn' | 'points'
>;
type SupervisedRunFacts = Pick<
  SupervisedRun,
  'id' | 'repId' | 'playbookId' | 'on' | 'coachName' | 'line' | 'isPractice'
>;

interface Subject {
  readonly playbookId: string;
  readonly cards: readonly DrillCard[];
  readonly lesson: readonly LessonPart[];
}

/** What speaks for a trainee's being ready for a playbook; recall is predicted for `recallTime` (local). */
export function evidenceOf(playbook: Subject, learned: Learned, recallTime: string): ReadinessEvidence {
  const seen = new Set(learned.seenIds);
  const steps = playbook.lesson.flatMap((part) => part.steps);
  const readCount = steps.filter(({ id }) => seen.has(id)).length;
  const isRead = steps.length > 0 && readCount === steps.length;
  return {
    stepCount: steps.length,
    readCount,
    readOn: isRead ? learned.finishedOn : null,
    ...drillingOf(playbook.cards, learned.history, recallTime),
    scenarioCount: learned.scenarioCount,
    rolePlays: rolePlaysOf(playbook.playbookId, learned),
    supervisedRuns: runsOf(playbook.playbookId, learned),
  };
}

function drillingOf(cards: readonly DrillCard[], history: TraineeHistory, recallTime: string) {
  const drilled = cards.flatMap(({ id }) => {
    const progress = history.cards.get(id);
    return progress?.memory ? [{ memory: progress.memory, firstDay: progress.firstDay }] : [];
  });
  const sum = drilled.reduce((total, { memory }) => total + recallAt(memory, recallTime), 0);
  const days = drilled.map(({ firstDay }) => firstDay).sort();
  return {
    cardCount: cards.length,
    drilledCount: drilled.length,
    drilledOn: cards.length > 0 && drilled.length === cards.length ? (days.at(-1) ?? null) : null,
    recall: cards.length === 0 ? 0 : sum / cards.length,
    recallOn: recallTime.slice(0, 10),
  };
}

function rolePlaysOf(playbookId: string, { rolePlays, repId }: Learned) {
  return rolePlays
    .filter((run) => run.playbookId === playbookId && run.traineeId === repId && run.finishedAt !== null)
    .sort((a, b) => ((a.finishedAt ?? '') < (b.finishedAt ?? '') ? -1 : 1))
    .map(({ id, title, finishedOn, finishedAt, points }) => ({
      id,
      title,
      on: finishedOn ?? (finishedAt ?? '').slice(0, 10),
      points,
    }));
}

function runsOf(playbookId: string, { supervisedRuns, repId }: Learned) {
  return supervisedRuns
    .filter((run) => run.playbookId === playbookId && run.repId === repId)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ id, on, coachName, line, isPractice }) => ({ id, on, coachName, line, isPractice }));
}
