import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { sampleWorkspace } from '../../core/sample/sample-workspace';
import type { Change, CollectionName } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';

type Names = 'workspace.addSampleData';

/** Fills an empty workspace with the sample company, in one commit; real accounts are never mixed with it. */
export function sampleHandlers(context: HostContext): Pick<Handlers, Names> {
  return {
    'workspace.addSampleData': async () => {
      refuseUnlessEmpty(context);
      const made = sampleWorkspace(context.asOf(), context.newId);
      const changes: Change[] = [];
      for (const name of Object.keys(made) as CollectionName[]) {
        for (const fields of made[name as keyof typeof made]) {
          changes.push(putRecord(name, context.records.create(name, fields as never)));
        }
      }
      await context.store.commit(changes);
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
