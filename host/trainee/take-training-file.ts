import { AppError } from '../../core/app-error';
import { isPracticeId } from '../../core/practice/practice-mark';
import { planAnswer, undoAnswer } from '../../core/trainee/plan-answer';
import { planProgress } from '../../core/trainee/plan-progress';
import { readTrainingFile } from '../../core/trainee/progress-files';
import type { TrainingFileSummary } from '../../core/trainee/trainee-pages';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { hashOf } from '../playbooks/read-playbook-file';
import { ownTrainee, ownTraineeId, writerHere } from './own-trainee';

interface FilePlan {
  readonly changes: readonly Change[];
  readonly summary: TrainingFileSummary;
}

/**
 * What taking a progress file or a coach's answer in would write.
 * @throws AppError `bad-request` for anything that is not whole, not meant for me, or made in practice
 */
export function planTrainingFile(context: HostContext, text: string): FilePlan {
  const reading = readTrainingFile(text, hashOf);
  if (!reading.ok) throw new AppError('bad-request', reading.message);
  if (isPracticeId(reading.content.device) && !context.isPractice) {
    throw refused(
      'This file was made in a practice workspace, where nothing counts. Ask for the one of the real workspace.',
    );
  }
  if (reading.kind === 'progress') {
    const { content } = reading;
    if (content.device === context.workspace.device)
      throw refused(
        'This file was made in this very workspace: hand it to a coach on another machine. Its own trainees stand under Training.',
      );
    const { changes, ...counts } = planProgress(context.store.data, content);
    const { name } = content.trainee;
    return { changes, summary: { kind: 'progress', name, madeAt: content.madeAt, ...counts } };
  }
  const { content } = reading;
  const target = ownTrainee(context);
  if (content.trainee.id !== target.traineeId) {
    const whom = content.trainee.name || 'another trainee';
    throw refused(
      `This answer is for ${whom}, whom this workspace does not know as you. Say in Settings who you are, or hand it on.`,
    );
  }
  const { changes, ...counts } = planAnswer(target, content, writerHere(context));
  const { fileId, from, madeAt } = content;
  return { changes, summary: { kind: 'answer', fileId, from, madeAt, ...counts } };
}

/** Takes a file in, in one transaction. */
export async function takeTrainingFile(context: HostContext, text: string): Promise<TrainingFileSummary> {
  const { changes, summary } = planTrainingFile(context, text);
  if (changes.length > 0) await context.store.commit([...changes]);
  return summary;
}

/** Takes my coach's last answer back. @throws AppError `bad-request` or `not-found` */
export async function undoLastAnswer(context: HostContext, id: string): Promise<void> {
  const { answersReceived } = context.store.data;
  const received = Object.hasOwn(answersReceived, id) ? answersReceived[id] : undefined;
  if (!received) throw new AppError('not-found', 'This answer is not here any more. Nothing was changed.');
  if (lastAnswerId(context) !== id) {
    throw new AppError(
      'bad-request',
      'Only the last answer can be taken back, since later ones stand on it. Nothing was changed; take those back first.',
    );
  }
  await context.store.commit(undoAnswer(received, ownTrainee(context), writerHere(context)));
}

/** Of those that were taken in for me and not taken back; `null` without any. */
export function lastAnswerId(context: HostContext): string | null {
  const id = ownTraineeId(context);
  const [last] = Object.values(context.store.data.answersReceived)
    .filter(({ traineeId, isUndone }) => traineeId === id && !isUndone)
    .sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
  return last?.id ?? null;
}

function refused(message: string): AppError {
  return new AppError('bad-request', `${message} Nothing was taken in.`);
}
