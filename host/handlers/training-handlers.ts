import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { buildDrillOverview, buildDrillPage } from '../training/drill-pages';
import { buildLessonPage, listLessons, seeSteps } from '../training/lessons';
import { giveByRule } from '../training/ready-marks';
import { bringCardBack, gradeCard, undoGrade } from '../training/review-card';
import { traineeId } from '../training/trainee';
import type { TrainingPlaybooks } from '../training/training-playbooks';

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
export function trainingHandlers(context: HostContext, training: TrainingPlaybooks): Pick<Handlers, Names> {
  return {
    'lesson.list': async () => ({ lessons: await listLessons(context, training) }),
    'lesson.get': ({ fileId }) => buildLessonPage(context, training, fileId),
    'lesson.see': async ({ playbookId, stepIds }) => {
      await seeSteps(context, training, playbookId, stepIds);
      await giveByRule(context, training, { playbookId, repId: traineeId(context) });
      return {};
    },
    'drill.next': ({ fileId }) => buildDrillPage(context, training, fileId),
    'drill.grade': async (input) => {
      const { playbookId, isSetAside } = await gradeCard(context, training, input);
      await giveByRule(context, training, { playbookId, repId: traineeId(context) });
      return { isSetAside };
    },
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
