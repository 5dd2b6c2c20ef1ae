import { type TraineeHistory, traineeHistory } from '../../core/training/card-progress';
import type { RecordContext } from '../record-context';
import type { TrainingPlaybook } from './training-playbooks';

/** The rep who trains on this machine: the one that I am, `null` until somebody says so. */
export function traineeId(context: RecordContext): string | null {
  return context.settings().meRepId;
}

export function ownHistory(context: RecordContext): TraineeHistory {
  return historyOf(context, traineeId(context));
}

/** Everything that a trainee drilled; `null` is the one who has not said who they are. */
export function historyOf(context: RecordContext, repId: string | null): TraineeHistory {
  return traineeHistory(Object.values(context.store.data.cardReviews), repId);
}

/** The lesson's steps that I read. */
export function seenSteps(
  context: RecordContext,
  playbookId: string,
  repId = traineeId(context),
): readonly string[] {
  return findProgress(context, playbookId, repId)?.seenIds ?? [];
}

export function findProgress(context: RecordContext, playbookId: string, repId: string | null) {
  return Object.values(context.store.data.lessonProgress).find(
    (one) => one.repId === repId && one.playbookId === playbookId,
  );
}

/** New cards come from what was taken up: a lesson of it was opened, or a card of it was drilled. */
export function begunPlaybooks(
  context: RecordContext,
  playbooks: readonly TrainingPlaybook[],
  history: TraineeHistory,
  repId = traineeId(context),
): readonly TrainingPlaybook[] {
  const drilled = new Set([...history.cards.values()].map(({ playbookId }) => playbookId));
  return playbooks.filter(
    ({ playbookId }) => drilled.has(playbookId) || seenSteps(context, playbookId, repId).length > 0,
  );
}
