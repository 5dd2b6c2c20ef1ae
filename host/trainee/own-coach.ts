import { AppError } from '../../core/app-error';
import { pathFieldsOf } from '../../core/trainee/own-training';
import type { CoachedPage } from '../../core/trainee/trainee-pages';
import { isRemoved, type TrainingComment } from '../../core/trainee/training-comment';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';
import type { TrainingPlaybooks } from '../training/training-playbooks';
import { chosenPath, sharedChange } from './coach-trainee';
import { buildProgressContent } from './make-progress-file';
import { ownTrainee, ownTraineeId } from './own-trainee';
import { lastAnswerId } from './take-training-file';
import { sharedOf } from './team';

/** My coach and I: what leaves with my progress, and what came back. */
export async function buildCoachedPage(
  context: HostContext,
  training: TrainingPlaybooks,
): Promise<CoachedPage> {
  const { traineeId, name } = ownTrainee(context);
  const { playbooks, shared } = await buildProgressContent(context, training);
  const { comments, path } = sharedOf(context, traineeId);
  const last = lastAnswerId(context);
  const count = (of: (one: (typeof playbooks)[number]) => number) =>
    playbooks.reduce((sum, one) => sum + of(one), 0);
  return {
    name,
    leaves: {
      playbooks: playbooks.length,
      reviews: count(({ cards }) => cards.reduce((sum, { reviews }) => sum + reviews.length, 0)),
      rolePlays: count(({ rolePlays }) => rolePlays.length),
      readyMarks: shared.readyMarks.length,
      runs: shared.supervisedRuns.filter((run) => !run.isRemoved).length,
    },
    comments: comments.filter((comment) => !isRemoved(comment)),
    pathConflict: path.length > 1 ? path : [],
    answers: Object.values(context.store.data.answersReceived)
      .filter((one) => one.traineeId === traineeId)
      .sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1))
      .map(({ id, from, madeAt, takenAt, isUndone, wrote }) => ({
        ...{ id, from, madeAt, takenAt, isUndone, canUndo: id === last },
        commentCount: wrote.commentCount,
        runCount: wrote.supervisedRunIds.length,
        markCount: wrote.readyMarkIds.length,
        changedPath: wrote.path !== null,
      })),
  };
}

/** What my coach says of one playbook and its steps. */
export function commentsOnPlaybook(context: HostContext, playbookId: string): TrainingComment[] {
  return sharedOf(context, ownTraineeId(context)).comments.filter(
    (comment) => comment.anchor.playbookId === playbookId && !isRemoved(comment),
  );
}

/** Settles my path that my coach and I both changed: the chosen one is mine from now on. */
export function ownPathChoice(context: HostContext, version: number): Change[] {
  const { traineeId, repId, own, shared } = ownTrainee(context);
  if (!shared) throw new AppError('bad-request', 'This was decided meanwhile. Nothing was changed.');
  const chosen = chosenPath(context, shared.path, version);
  const fields = { ...pathFieldsOf(chosen.path), repId };
  const path = own.path
    ? context.records.update('trainingPaths', own.path, fields)
    : context.records.create('trainingPaths', fields);
  return [
    sharedChange(context, traineeId, { ...sharedOf(context, traineeId), path: [chosen] }),
    putRecord('trainingPaths', path),
  ];
}
