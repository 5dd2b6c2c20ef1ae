import { trainingDay } from '../../core/training/training-clock';
import type { LessonPage, ListedLesson } from '../../core/training/training-pages';
import type { RecordContext } from '../record-context';
import { putRecord } from '../records/put-record';
import { findProgress, seenSteps, traineeId } from './trainee';
import type { TrainingPlaybook, TrainingPlaybooks } from './training-playbooks';

/** @throws AppError `not-found` */
export async function buildLessonPage(
  context: RecordContext,
  training: TrainingPlaybooks,
  fileId: string,
): Promise<LessonPage> {
  const { playbookId, title, lesson } = await training.get(fileId);
  return { fileId, playbookId, title, parts: [...lesson], seenIds: [...seenSteps(context, playbookId)] };
}

export async function listLessons(
  context: RecordContext,
  training: TrainingPlaybooks,
): Promise<ListedLesson[]> {
  return (await training.list()).map((playbook) => listed(context, playbook));
}

function listed(context: RecordContext, playbook: TrainingPlaybook): ListedLesson {
  const { fileId, playbookId, title, goal, lesson } = playbook;
  const steps = lesson.flatMap((part) => part.steps);
  const seen = new Set(seenSteps(context, playbookId));
  return {
    fileId,
    playbookId,
    title,
    goal,
    minutes: lesson.reduce((sum, { minutes }) => sum + minutes, 0),
    stepCount: steps.length,
    seenCount: steps.filter(({ id }) => seen.has(id)).length,
  };
}

/** Adds to what I read of a lesson; nothing is written when all of it was known. */
export async function seeSteps(
  context: RecordContext,
  training: TrainingPlaybooks,
  playbookId: string,
  stepIds: readonly string[],
): Promise<void> {
  const playbook = (await training.list()).find((one) => one.playbookId === playbookId);
  const known = findProgress(context, playbookId, traineeId(context));
  const seenIds = [...new Set([...(known?.seenIds ?? []), ...stepIds])];
  if (known && seenIds.length === known.seenIds.length) return;
  const seen = new Set(seenIds);
  const isFinished = playbook?.lesson.every(({ steps }) => steps.every(({ id }) => seen.has(id))) ?? false;
  const finishedOn = isFinished ? trainingDay(context.localNow()) : (known?.finishedOn ?? null);
  const record = known
    ? context.records.update('lessonProgress', known, { seenIds, finishedOn })
    : context.records.create('lessonProgress', {
        repId: traineeId(context),
        playbookId,
        seenIds,
        finishedOn,
      });
  await context.store.commit([putRecord('lessonProgress', record)]);
}
