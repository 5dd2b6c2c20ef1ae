import { AppError } from '../../core/app-error';
import type { ParsedInput } from '../../core/contract';
import {
  type SharedContent,
  type SharedMark,
  type SharedRun,
  sharedMark,
  sharedRun,
} from '../../core/trainee/shared-training';
import { standingOf } from '../../core/trainee/trainee-standing';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import type { TrainingPlaybook, TrainingPlaybooks } from '../training/training-playbooks';
import { sharedChange } from './coach-trainee';
import { historyOfTrainee, nameOf, sharedOf, standingNow, traineeOrThrow } from './team';

interface Signed<T> {
  readonly signed: T;
  readonly change: Change;
}

/** Signs for a call of a trainee of another machine. @throws AppError `bad-request` or `not-found` */
export async function traineeRun(
  context: HostContext,
  training: TrainingPlaybooks,
  traineeId: string,
  input: ParsedInput<'supervisedRun.sign'>,
): Promise<Signed<SharedRun>> {
  if (input.on > context.asOf()) {
    throw new AppError(
      'bad-request',
      'A call that lies ahead can’t be signed for. Choose the day it was made on.',
    );
  }
  const { title } = await training.byPlaybookId(input.playbookId);
  const shared = sharedOf(context, traineeOrThrow(context, traineeId).id);
  const signed = sharedRun.parse({ ...input, ...keptHere(context), playbookTitle: title });
  return {
    signed,
    change: withShared(context, traineeId, 'supervisedRuns', [...shared.supervisedRuns, signed]),
  };
}

/** "Ready" for the playbook as my library has it, with what it rests on today. @throws AppError `not-found` */
export async function traineeReady(
  context: HostContext,
  training: TrainingPlaybooks,
  traineeId: string,
  { playbookId, coachName, note }: ParsedInput<'readiness.give'>,
): Promise<Signed<SharedMark>> {
  const playbook = await training.byPlaybookId(playbookId);
  const trainee = traineeOrThrow(context, traineeId);
  const shared = sharedOf(context, traineeId);
  const now = standingNow(context, await training.list());
  const { playbooks } = standingOf(trainee, shared, historyOfTrainee(trainee), now);
  const evidence = playbooks.find((one) => one.playbookId === playbookId)?.evidence;
  const signed = sharedMark.parse({
    ...keptHere(context),
    ...textOf(playbook),
    ...{ repName: nameOf(trainee), on: context.asOf(), givenBy: 'coach', coachName, note, evidence },
  });
  return { signed, change: withShared(context, traineeId, 'readyMarks', [...shared.readyMarks, signed]) };
}

function textOf({ playbookId, title, textHash, version, asked }: TrainingPlaybook) {
  return { playbookId, playbookTitle: title, textHash, version, steps: asked };
}

function keptHere(context: HostContext) {
  return { id: context.newId(), createdAt: context.now().toISOString() };
}

/** The trainee of another machine for whom this run or this mark was signed; `null` when it is of this one. */
export function signedForTrainee(
  context: HostContext,
  kind: 'supervisedRuns' | 'readyMarks',
  id: string,
): string | null {
  const { trainees, sharedTrainings, [kind]: own } = context.store.data;
  if (Object.hasOwn(own, id)) return null;
  const of = Object.keys(trainees).find((traineeId) =>
    sharedTrainings[traineeId]?.[kind].some((one) => one.id === id),
  );
  return of ?? null;
}

/** Leaves a mark, so that an older file does not bring the signature back. */
export function traineeRunRemoval(context: HostContext, traineeId: string, runId: string): Change {
  const runs = sharedOf(context, traineeId).supervisedRuns;
  const changed = runs.map((run) => (run.id === runId ? { ...run, isRemoved: true } : run));
  return withShared(context, traineeId, 'supervisedRuns', changed);
}

/** Takes "ready" back as of today; the mark stays to be seen. */
export function traineeReadyTakenBack(context: HostContext, traineeId: string, markId: string): Change {
  const takenBackOn = context.asOf();
  const marks = sharedOf(context, traineeId).readyMarks;
  const changed = marks.map((mark) => (mark.id === markId ? { ...mark, takenBackOn } : mark));
  return withShared(context, traineeId, 'readyMarks', changed);
}

function withShared<K extends keyof SharedContent>(
  context: HostContext,
  traineeId: string,
  kind: K,
  items: SharedContent[K],
): Change {
  return sharedChange(context, traineeId, { ...sharedOf(context, traineeId), [kind]: items });
}
