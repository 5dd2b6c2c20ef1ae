import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { buildDrillOverview, buildDrillPage } from '../training/drill-pages';
import { buildLessonPage, listLessons, seeSteps } from '../training/lessons';
import { bringCardBack, gradeCard, undoGrade } from '../training/review-card';
import { TrainingPlaybooks } from '../training/training-playbooks';

type Names =
  | 'lesson.list'
  | 'lesson.get'
  | 'lesson.see'
  | 'drill.next'
  | 'drill.grade'
  | 'drill.undo'
  | 'drill.bringBack'
  | 'drill.overview';

/** Lessons and drills: made of playbooks, kept for the rep that I am. */
export function trainingHandlers(context: HostContext): Pick<Handlers, Names> {
  const training = new TrainingPlaybooks(context);
  return {
    'lesson.list': async () => ({ lessons: await listLessons(context, training) }),
    'lesson.get': ({ fileId }) => buildLessonPage(context, training, fileId),
    'lesson.see': async ({ playbookId, stepIds }) => {
      await seeSteps(context, training, playbookId, stepIds);
      return {};
    },
    'drill.next': ({ fileId }) => buildDrillPage(context, training, fileId),
    'drill.grade': (input) => gradeCard(context, training, input),
    'drill.undo': async ({ reviewId }) => {
      await undoGrade(context, reviewId);
      return {};
    },
    'drill.bringBack': async ({ cardId }) => {
      await bringCardBack(context, training, cardId);
      return {};
    },
    'drill.overview': () => buildDrillOverview(context, training),
  };
}
