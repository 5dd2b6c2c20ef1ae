import { standingOf } from '../../core/trainee/trainee-standing';
import type { ReadinessPage } from '../../core/training/path-page';
import { stageProgress } from '../../core/training/path-progress';
import { pathStages } from '../../core/training/training-path';
import { coachName } from '../coaching/coaching-records';
import type { HostContext } from '../host-context';
import type { TrainingPlaybooks } from '../training/training-playbooks';
import { historyOfTrainee, nameOf, sharedOf, standingNow, traineeOrThrow } from './team';

/** What the readiness of a trainee of another machine is made of. @throws AppError `not-found` */
export async function traineeReadiness(
  context: HostContext,
  training: TrainingPlaybooks,
  id: string,
  playbookId: string,
): Promise<ReadinessPage> {
  const playbook = await training.byPlaybookId(playbookId);
  const trainee = traineeOrThrow(context, id);
  const now = standingNow(context, await training.list());
  const { path, playbooks } = standingOf(trainee, sharedOf(context, id), historyOfTrainee(trainee), now, [
    playbook,
  ]);
  const standing = playbooks.find((one) => one.playbookId === playbookId);
  const onPath = path?.path.playbooks.find((one) => one.playbookId === playbookId);
  if (!standing) throw new Error(`No standing for ${playbookId}.`);
  const { evidence, readiness, ready } = standing;
  return {
    trainee: { repId: id, name: nameOf(trainee), isMe: false },
    standing: {
      ...{ playbookId, fileId: playbook.fileId, title: playbook.title, why: onPath?.why ?? '' },
      stages: stageProgress(onPath?.stages ?? pathStages, evidence, now.rule),
      ...{ evidence, readiness, ready },
    },
    unsigned: [],
    coachName: coachName(context),
  };
}
