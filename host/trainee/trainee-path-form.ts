import { latestVersion } from '../../core/coaching/versions';
import type { PathForm } from '../../core/training/path-page';
import { coachName } from '../coaching/coaching-records';
import type { HostContext } from '../host-context';
import type { TrainingPlaybooks } from '../training/training-playbooks';
import { nameOf, sharedOf, traineeOrThrow } from './team';

/** What the path editor shows and offers for a trainee of another machine. @throws AppError `not-found` */
export async function traineePathForm(
  context: HostContext,
  training: TrainingPlaybooks,
  id: string,
): Promise<PathForm> {
  const trainee = { repId: id, name: nameOf(traineeOrThrow(context, id)), isMe: false };
  const versions = sharedOf(context, id).path;
  const path = versions.length === 0 ? null : latestVersion(versions).path;
  const { id: recordId, createdAt, updatedAt, device } = traineeOrThrow(context, id);
  return {
    trainee,
    // One without playbooks was taken away.
    path: path?.playbooks.length ? { ...path, repId: id, id: recordId, createdAt, updatedAt, device } : null,
    trainees: [{ ...trainee, hasPath: path !== null }],
    library: (await training.list()).map(({ playbookId, title, goal }) => ({ playbookId, title, goal })),
    asOf: context.asOf(),
    setBy: coachName(context),
  };
}
