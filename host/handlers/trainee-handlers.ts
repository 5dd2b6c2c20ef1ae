import type { Handlers } from '../../core/contract';
import type { Change } from '../../core/workspace/workspace-data';
import type { Downloads } from '../export/downloads';
import type { HostContext } from '../host-context';
import { buildTeamPage } from '../trainee/build-team-page';
import { buildTraineePage } from '../trainee/build-trainee-page';
import { chosenPath, sharedChange, traineeComment, traineeCommentRemoval } from '../trainee/coach-trainee';
import { buildFigureParts } from '../trainee/figure-parts';
import { exportProgress } from '../trainee/make-progress-file';
import { buildCoachedPage, commentsOnPlaybook, ownPathChoice } from '../trainee/own-coach';
import { sendBack } from '../trainee/send-back';
import { planTrainingFile, takeTrainingFile, undoLastAnswer } from '../trainee/take-training-file';
import { sharedOf, traineeOrThrow } from '../trainee/team';
import type { TrainingPlaybooks } from '../training/training-playbooks';

type Names = Extract<keyof Handlers, `trainee.${string}` | `progress.${string}`>;

/** Trainees of other machines, and the files in which they and their coach exchange what they have. */
export function traineeHandlers(
  context: HostContext,
  training: TrainingPlaybooks,
  downloads: Downloads,
): Pick<Handlers, Names> {
  const commit = async (...changes: readonly Change[]) => {
    await context.store.commit([...changes]);
    return {};
  };
  return {
    'trainee.list': () => buildTeamPage(context, training),
    'trainee.get': ({ id }) => buildTraineePage(context, training, id),
    'trainee.figure': (place) => buildFigureParts(context, training, place),
    'trainee.comment': async (input) => commit(traineeComment(context, input)),
    'trainee.removeComment': async (input) => commit(traineeCommentRemoval(context, input)),
    'trainee.choosePath': async ({ traineeId, version }) => {
      const shared = sharedOf(context, traineeId);
      const path = [chosenPath(context, shared.path, version)];
      return commit(sharedChange(context, traineeId, { ...shared, path }));
    },
    'trainee.remove': async ({ id }) => commit({ remove: 'trainees', id: traineeOrThrow(context, id).id }),
    'trainee.sendBack': async ({ id }) => sendBack(context, downloads, id),
    'progress.export': () => exportProgress(context, training, downloads),
    'progress.look': async ({ text }) => planTrainingFile(context, text).summary,
    'progress.take': ({ text }) => takeTrainingFile(context, text),
    'progress.coach': () => buildCoachedPage(context, training),
    'progress.comments': async ({ playbookId }) => ({ comments: commentsOnPlaybook(context, playbookId) }),
    'progress.undoAnswer': async ({ id }) => {
      await undoLastAnswer(context, id);
      return {};
    },
    'progress.choosePath': async ({ version }) => commit(...ownPathChoice(context, version)),
  };
}
