import { AppError } from '../../core/app-error';
import type { ParsedInput } from '../../core/contract';
import type { PathForm } from '../../core/training/path-page';
import { trainingDay } from '../../core/training/training-clock';
import type { Change } from '../../core/workspace/workspace-data';
import type { RecordContext } from '../record-context';
import { putRecord } from '../records/put-record';
import { pathOf } from './build-path-page';
import { allTrainees, coachOf, traineeOf } from './trainees';
import type { TrainingPlaybooks } from './training-playbooks';

/** What the path editor shows and offers for one trainee. */
export async function buildPathForm(
  context: RecordContext,
  training: TrainingPlaybooks,
  repId: string | null | undefined,
): Promise<PathForm> {
  const trainee = traineeOf(context, repId);
  return {
    trainee,
    path: pathOf(context, trainee.repId),
    trainees: allTrainees(context).map((one) => ({ ...one, hasPath: pathOf(context, one.repId) !== null })),
    library: (await training.list()).map(({ playbookId, title, goal }) => ({ playbookId, title, goal })),
    asOf: context.asOf(),
    setBy: coachOf(context, trainee),
  };
}

/** The changes that set a path for each of these trainees. @throws AppError `bad-request` */
export function pathChanges(context: RecordContext, { repIds, fields }: ParsedInput<'path.save'>): Change[] {
  const ids = fields.playbooks.map(({ playbookId }) => playbookId);
  if (new Set(ids).size < ids.length) {
    throw new AppError(
      'bad-request',
      'A playbook stands on the path twice. Nothing was saved; take one out.',
    );
  }
  return [...new Set(repIds)].map((repId) => {
    if (repId !== null && !Object.hasOwn(context.store.data.reps, repId)) {
      throw new AppError('bad-request', 'A trainee is not here any more. Nothing was saved; choose again.');
    }
    const old = pathOf(context, repId);
    if (old) return putRecord('trainingPaths', context.records.update('trainingPaths', old, fields));
    const startedOn = trainingDay(context.localNow());
    return putRecord(
      'trainingPaths',
      context.records.create('trainingPaths', { ...fields, repId, startedOn }),
    );
  });
}

/** The change that takes a path away; what was learned on it stays. @throws AppError `not-found` */
export function pathRemoval({ store }: RecordContext, id: string): Change {
  if (Object.hasOwn(store.data.trainingPaths, id)) return { remove: 'trainingPaths', id };
  throw new AppError('not-found', 'This path is not here any more. Nothing was changed.');
}
