import { AppError } from '../../core/app-error';
import type { ParsedInput } from '../../core/contract';
import type { Engagement } from '../../core/engagement/engagement';
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

function watchedEngagement(context: RecordContext, id: string) {
  const { repId, playbookId, playbookTitle } = engagementOrThrow(context, id);
  if (runOf(context, id) !== null) {
    throw new AppError('bad-request', 'This call was signed for already. Nothing was changed.');
  }
  return { repId, playbookId, playbookTitle };
}

/** Who signed for an engagement, and whether somebody still can. @throws AppError `not-found` */
export async function engagementSigning(context: RecordContext, training: TrainingPlaybooks, id: string) {
  const { repId, playbookId } = engagementOrThrow(context, id);
  const canBeSigned = (await training.list()).some((playbook) => playbook.playbookId === playbookId);
  return { repId, playbookId, canBeSigned, run: runOf(context, id) };
}

function runOf({ store }: RecordContext, engagementId: string): SupervisedRun | null {
  const runs = Object.values(store.data.supervisedRuns);
  return runs.find((run) => run.engagementId === engagementId) ?? null;
}

function engagementOrThrow({ store }: RecordContext, id: string): Engagement {
  const { engagements } = store.data;
  const engagement = Object.hasOwn(engagements, id) ? engagements[id] : undefined;
  if (engagement) return engagement;
  throw new AppError('not-found', 'This engagement is not here any more. Nothing was signed.');
}

/** @throws AppError `not-found` */
export function runRemoval({ store }: RecordContext, id: string): Change {
  if (Object.hasOwn(store.data.supervisedRuns, id)) return { remove: 'supervisedRuns', id };
  throw new AppError('not-found', 'This signature is not here any more. Nothing was changed.');
}
