import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { sampleChanges } from '../records/sample-changes';
import { addSampleAwayTrainees } from '../trainee/sample-away-trainees';
import { sampleTrainingChanges } from '../training/sample-training-changes';
import type { TrainingPlaybooks } from '../training/training-playbooks';

type Names = 'workspace.addSampleData';

/** Fills an empty workspace with the sample company, in one commit; real accounts are never mixed with it. */
export function sampleHandlers(context: HostContext, training: TrainingPlaybooks): Pick<Handlers, Names> {
  return {
    'workspace.addSampleData': async () => {
      refuseUnlessEmpty(context);
      const changes = sampleChanges(context.asOf(), context.newId, context.records);
      const reps = changes.flatMap((change) =>
        'put' in change && change.put === 'reps' ? [change.record] : [],
      );
      const learned = await sampleTrainingChanges(context, training, reps);
      refuseUnlessEmpty(context);
      await context.store.commit([...changes, ...learned]);
      await addSampleAwayTrainees(context, training, reps);
      return {};
    },
  };
}

function refuseUnlessEmpty({ store }: HostContext): void {
  const accounts = Object.values(store.data.accounts);
  if (accounts.some(({ source }) => source?.system === 'sample')) {
    throw new AppError('bad-request', 'The sample data is already in this workspace. Nothing was changed.');
  }
  if (accounts.length > 0) {
    throw new AppError(
      'bad-request',
      'This workspace has accounts of its own, and sample data would mix with them. Nothing was changed; open another folder to look at the sample.',
    );
  }
}
