import { addDays } from '../../core/record/add-days';
import { groupBy } from '../../core/record/group-by';
import { parseScenario } from '../../core/scenario/parse-scenario';
import type { TraineeHistory } from '../../core/training/card-progress';
import type { ReadinessEvidence } from '../../core/training/readiness-evidence';
import { recallAt } from '../../core/training/schedule';
import type { RecordContext } from '../record-context';
import { findProgress, historyOf } from './trainee';
import type { TrainingPlaybook } from './training-playbooks';

export interface Evidence {
  of(playbook: TrainingPlaybook): ReadinessEvidence;
  readonly history: TraineeHistory;
  /** Role-plays that count on this playbook and can be played, the easier ones first. */
  scenariosOf(playbookId: string): readonly PlayableScenario[];
}
interface PlayableScenario {
  readonly fileId: string;
  readonly scenarioId: string;
  readonly title: string;
}

/** What speaks for a trainee, for each playbook that is asked about; their history is read once. */
export async function gatherEvidence(context: RecordContext, repId: string | null): Promise<Evidence> {
  const history = historyOf(context, repId);
  const scenarios = await playableScenarios(context);
  const scenariosOf = (playbookId: string) => scenarios.get(playbookId) ?? [];
  return {
    history,
    scenariosOf,
    of: (playbook) => ({
      ...readingOf(context, playbook, repId),
      ...recallOf(context, playbook, history),
      scenarioCount: scenariosOf(playbook.playbookId).length,
      rolePlays: rolePlaysOf(context, playbook.playbookId, repId),
      supervisedRuns: runsOf(context, playbook.playbookId, repId),
    }),
  };
}

async function playableScenarios(context: RecordContext): Promise<ReadonlyMap<string, PlayableScenario[]>> {
  const { scenarios } = await context.playbooks.list();
  const parsed = scenarios
    .map(({ fileId, text }) => ({ fileId, ...parseScenario(text) }))
    .filter(({ diagnostics }) => diagnostics.every(({ severity }) => severity !== 'error'))
    .sort((a, b) => a.difficulty - b.difficulty || (a.title < b.title ? -1 : 1));
  const all = parsed.map(({ fileId, id, title, playbookId }) => ({
    fileId,
    scenarioId: id,
    title: title || fileId,
    playbookId,
  }));
  return groupBy(all, ({ playbookId }) => playbookId);
}

function readingOf(context: RecordContext, { playbookId, lesson }: TrainingPlaybook, repId: string | null) {
  const progress = findProgress(context, playbookId, repId);
  const seen = new Set(progress?.seenIds);
  const steps = lesson.flatMap((part) => part.steps);
  const readCount = steps.filter(({ id }) => seen.has(id)).length;
  const isRead = steps.length > 0 && readCount === steps.length;
  return { stepCount: steps.length, readCount, readOn: isRead ? (progress?.finishedOn ?? null) : null };
}

function recallOf(context: RecordContext, { cards }: TrainingPlaybook, history: TraineeHistory) {
  const { recallAheadDays } = context.settings().readiness;
  const recallOn = addDays(context.asOf(), recallAheadDays);
  const at = `${recallOn}${context.localNow().slice(10)}`;
  const drilled = cards.flatMap(({ id }) => {
    const progress = history.cards.get(id);
    return progress?.memory ? [{ memory: progress.memory, firstDay: progress.firstDay }] : [];
  });
  const sum = drilled.reduce((total, { memory }) => total + recallAt(memory, at), 0);
  const days = drilled.map(({ firstDay }) => firstDay).sort();
  return {
    cardCount: cards.length,
    drilledCount: drilled.length,
    drilledOn: cards.length > 0 && drilled.length === cards.length ? (days.at(-1) ?? null) : null,
    recall: cards.length === 0 ? 0 : sum / cards.length,
    recallOn,
  };
}

function rolePlaysOf(context: RecordContext, playbookId: string, repId: string | null) {
  return Object.values(context.store.data.rolePlays)
    .filter((run) => run.playbookId === playbookId && run.traineeId === repId && run.finishedAt !== null)
    .sort((a, b) => ((a.finishedAt ?? '') < (b.finishedAt ?? '') ? -1 : 1))
    .map(({ id, title, finishedOn, finishedAt, points }) => ({
      id,
      title,
      on: finishedOn ?? (finishedAt ?? '').slice(0, 10),
      points,
    }));
}

function runsOf(context: RecordContext, playbookId: string, repId: string | null) {
  return Object.values(context.store.data.supervisedRuns)
    .filter((run) => run.playbookId === playbookId && run.repId === repId)
    .sort((a, b) => (a.on === b.on ? (a.createdAt < b.createdAt ? -1 : 1) : a.on < b.on ? -1 : 1))
    .map(({ id, on, coachName, line, isPractice }) => ({ id, on, coachName, line, isPractice }));
}
