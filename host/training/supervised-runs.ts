import { AppError } from '../../core/app-error';
import type { ParsedInput } from '../../core/contract';
import { type SupervisedRun, supervisedRunFields } from '../../core/training/supervised-run';
import type { Change } from '../../core/workspace/workspace-data';
import type { RecordContext } from '../record-context';
import { traineeOf } from './trainees';
import type { TrainingPlaybooks } from './training-playbooks';

/** What a coach signs for. @throws AppError `bad-request` or `not-found` */
export async function signedRun(
  context: RecordContext,
  training: TrainingPlaybooks,
  { repId, ...input }: ParsedInput<'supervisedRun.sign'>,
): Promise<SupervisedRun> {
  if (input.on > context.asOf()) {
    throw new AppError(
      'bad-request',
      'A call that lies ahead can’t be signed for. Choose the day it was made on.',
    );
  }
  const { engagementId } = input;
  const about =
    engagementId === null
      ? await chosenPlaybook(context, training, { repId, playbookId: input.playbookId })
      : watchedEngagement(context, engagementId);
  return context.records.create('supervisedRuns', supervisedRunFields.parse({ ...input, ...about }));
}

async function chosenPlaybook(
  context: RecordContext,
  training: TrainingPlaybooks,
  { repId, playbookId }: { readonly repId: string | null | undefined; readonly playbookId: string },
) {
  const playbook = await training.byPlaybookId(playbookId);
  return { repId: traineeOf(context, repId).repId, playbookId, playbookTitle: playbook.title };
}

function watchedEngagement({ store }: RecordContext, id: string) {
  const { engagements, supervisedRuns } = store.data;
  const engagement = Object.hasOwn(engagements, id) ? engagements[id] : undefined;
  if (!engagement) {
    throw new AppError('not-found', 'This engagement is not here any more. Nothing was signed.');
  }
  if (Object.values(supervisedRuns).some(({ engagementId }) => engagementId === id)) {
    throw new AppError('bad-request', 'This call was signed for already. Nothing was changed.');
  }
  const { repId, playbookId, playbookTitle } = engagement;
  return { repId, playbookId, playbookTitle };
}

/** @throws AppError `not-found` */
export function runRemoval({ store }: RecordContext, id: string): Change {
  if (Object.hasOwn(store.data.supervisedRuns, id)) return { remove: 'supervisedRuns', id };
  throw new AppError('not-found', 'This signature is not here any more. Nothing was changed.');
}
