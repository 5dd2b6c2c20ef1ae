import type { TraineePage } from '../../core/trainee/trainee-pages';
import { isRemoved } from '../../core/trainee/training-comment';
import { coachName } from '../coaching/coaching-records';
import type { HostContext } from '../host-context';
import type { TrainingPlaybooks } from '../training/training-playbooks';
import { listedStep, listedTrainee, stepsOfGroup } from './build-team-page';
import { sharedOf, standingNow, traineeOrThrow } from './team';

const mostListed = 200;

/** One trainee of another machine, with all that I said, set and signed. @throws AppError `not-found` */
export async function buildTraineePage(
  context: HostContext,
  training: TrainingPlaybooks,
  id: string,
): Promise<TraineePage> {
  const trainee = traineeOrThrow(context, id);
  const library = await training.list();
  const { path, comments, supervisedRuns } = sharedOf(context, id);
  return {
    trainee: listedTrainee(context, trainee, standingNow(context, library)),
    path,
    comments: comments.filter((comment) => !isRemoved(comment)),
    supervisedRuns: supervisedRuns.filter((run) => !run.isRemoved),
    steps: stepsOfGroup(context, library, [trainee])
      .slice(0, mostListed)
      .map((step) => listedStep(step, library)),
    coachName: coachName(context),
  };
}
