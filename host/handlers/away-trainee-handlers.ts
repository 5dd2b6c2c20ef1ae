import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { isAwayTrainee } from '../../core/trainee/away-trainee';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { traineePath } from '../trainee/coach-trainee';
import {
  signedForTrainee,
  traineeReady,
  traineeReadyTakenBack,
  traineeRun,
  traineeRunRemoval,
} from '../trainee/sign-for-trainee';
import { sharedOf, traineeOrThrow } from '../trainee/team';
import { traineePathForm } from '../trainee/trainee-path-form';
import { traineeReadiness } from '../trainee/trainee-readiness';
import type { TrainingPlaybooks } from '../training/training-playbooks';

type Names =
  | 'path.form'
  | 'path.save'
  | 'path.remove'
  | 'readiness.get'
  | 'readiness.give'
  | 'readiness.takeBack'
  | 'readiness.certificate'
  | 'supervisedRun.sign'
  | 'supervisedRun.remove';

/**
 * The same requests for trainees of other machines: what is set and signed for them waits in `sharedTrainings` for
 * the file that goes back. Whatever is about a rep of this workspace goes on to `here`.
 */
export function awayTraineeHandlers(
  context: HostContext,
  training: TrainingPlaybooks,
  here: Pick<Handlers, Names>,
): Pick<Handlers, Names> {
  const commit = (change: Change) => context.store.commit([change]);
  const stampOf = (id: string) => {
    const { updatedAt, device } = traineeOrThrow(context, id);
    return { repId: id, updatedAt, device };
  };
  return {
    'path.form': (input) =>
      isAwayTrainee(input.repId) ? traineePathForm(context, training, input.repId) : here['path.form'](input),
    'path.save': async (input) => {
      const away = input.repIds.filter(isAwayTrainee);
      if (away.length === 0) return here['path.save'](input);
      if (away.length < input.repIds.length) {
        throw new AppError('bad-request', 'Set the path of one trainee at a time. Nothing was saved.');
      }
      await context.store.commit(away.map((id) => traineePath(context, id, input.fields)));
      return {};
    },
    'path.remove': async (input) => {
      if (!isAwayTrainee(input.id)) return here['path.remove'](input);
      await commit(traineePath(context, input.id, { title: '', targetOn: null, setBy: '', playbooks: [] }));
      return {};
    },
    'readiness.get': (input) =>
      isAwayTrainee(input.repId)
        ? traineeReadiness(context, training, input.repId, input.playbookId)
        : here['readiness.get'](input),
    'readiness.give': async (input) => {
      const { repId } = input;
      if (!isAwayTrainee(repId)) return here['readiness.give'](input);
      const { signed, change } = await traineeReady(context, training, repId, input);
      await commit(change);
      return { ...signed, ...stampOf(repId) };
    },
    'readiness.takeBack': async (input) => {
      const traineeId = signedForTrainee(context, 'readyMarks', input.id);
      if (traineeId === null) return here['readiness.takeBack'](input);
      await commit(traineeReadyTakenBack(context, traineeId, input.id));
      return {};
    },
    'readiness.certificate': async (input) => {
      const traineeId = signedForTrainee(context, 'readyMarks', input.id);
      const mark = sharedOf(context, traineeId ?? '').readyMarks.find(({ id }) => id === input.id);
      return traineeId === null || !mark
        ? here['readiness.certificate'](input)
        : { ...mark, ...stampOf(traineeId) };
    },
    'supervisedRun.sign': async (input) => {
      const { repId } = input;
      if (!isAwayTrainee(repId)) return here['supervisedRun.sign'](input);
      const { signed, change } = await traineeRun(context, training, repId, input);
      await commit(change);
      return { ...signed, ...stampOf(repId), engagementId: null };
    },
    'supervisedRun.remove': async (input) => {
      const traineeId = signedForTrainee(context, 'supervisedRuns', input.id);
      if (traineeId === null) return here['supervisedRun.remove'](input);
      await commit(traineeRunRemoval(context, traineeId, input.id));
      return {};
    },
  };
}
