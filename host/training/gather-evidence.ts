import { addDays } from '../../core/record/add-days';
import { parseScenario } from '../../core/scenario/parse-scenario';
import type { TraineeHistory } from '../../core/training/card-progress';
import type { ReadinessEvidence } from '../../core/training/readiness-evidence';
import { recallAt } from '../../core/training/schedule';
import type { RecordContext } from '../record-context';
import { findProgress, historyOf } from './trainee';
import type { TrainingPlaybook } from './training-playbooks';

export interface EvidenceSource {
  of(playbook: TrainingPlaybook): ReadinessEvidence;
  readonly history: TraineeHistory;
}

/** What speaks for a trainee, for each playbook that is asked about; their history is read once. */
export async function evidenceSource(context: RecordContext, repId: string | null): Promise<EvidenceSource> {
  const history = historyOf(context, repId);
  const { scenarios } = await context.playbooks.list();
  const counts = new Map<string, number>();
  for (const { text } of scenarios) {
    const { playbookId } = parseScenario(text);
    counts.set(playbookId, (counts.get(playbookId) ?? 0) + 1);
  }
  return {
    history,
    of: (playbook) => ({
      ...readingOf(context, playbook, repId),
      ...recallOf(context, playbook, history),
      scenarioCount: counts.get(playbook.playbookId) ?? 0,
      rolePlays: rolePlaysOf(context, playbook.playbookId, repId),
      supervisedRuns: runsOf(context, playbook.playbookId, repId),
    }),
  };
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
