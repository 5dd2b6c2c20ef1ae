import { awayTraineeId } from '../../core/trainee/away-trainee';
import type { AnswerTarget, Writer } from '../../core/trainee/plan-answer';
import type { HostContext } from '../host-context';
import { traineeId } from '../training/trainee';

/** A trainee of this machine, with all that is kept of their training; left out, it is the one that I am. */
export function ownTrainee(context: HostContext, repId = traineeId(context)): AnswerTarget {
  const { reps, sharedTrainings, trainingPaths, supervisedRuns, readyMarks } = context.store.data;
  const id = ownTraineeId(context, repId);
  const isMine = (record: { readonly repId: string | null }) => record.repId === repId;
  return {
    traineeId: id,
    repId,
    name: reps[repId ?? '']?.name ?? '',
    shared: Object.hasOwn(sharedTrainings, id) ? (sharedTrainings[id] ?? null) : null,
    own: {
      path: Object.values(trainingPaths).find(isMine) ?? null,
      supervisedRuns: Object.values(supervisedRuns).filter(isMine),
      readyMarks: Object.values(readyMarks).filter(isMine),
    },
  };
}

/** Two machines never name two trainees alike, though both took their reps from one export. */
export function ownTraineeId(context: HostContext, repId = traineeId(context)): string {
  return awayTraineeId(context.workspace.device, repId);
}

export function writerHere(context: HostContext): Writer {
  return {
    device: context.workspace.device,
    at: context.now().toISOString(),
    newId: context.newId,
  };
}
