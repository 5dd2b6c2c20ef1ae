import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import type { HostContext } from '../host-context';
import { sampleChanges } from '../records/sample-changes';

type Names = 'workspace.addSampleData';

/** Fills an empty workspace with the sample company, in one commit; real accounts are never mixed with it. */
export function sampleHandlers(context: HostContext): Pick<Handlers, Names> {
  return {
    'workspace.addSampleData': async () => {
      refuseUnlessEmpty(context);
      await context.store.commit(sampleChanges(context.asOf(), context.newId, context.records));
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
