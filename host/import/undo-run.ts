import { AppError } from '../../core/app-error';
import type { RequestOutput } from '../../core/contract';
import { planUndo } from '../../core/import/undo-import';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';

/**
 * Takes one import back in one transaction.
 * @throws AppError `not-found`, or `conflict` when it was taken back before.
 */
export async function undoRun(context: HostContext, id: string): Promise<RequestOutput<'import.undo'>> {
  const { store, records } = context;
  const run = Object.hasOwn(store.data.imports, id) ? store.data.imports[id] : undefined;
  if (!run) throw new AppError('not-found', 'There is no such import. Nothing was changed.');
  if (run.undoneAt) throw new AppError('conflict', 'This import was undone before. Nothing was changed.');
  const undo = planUndo(store.data, run);
  const changes: Change[] = [
    ...undo.removed.map(({ collection, id: removed }): Change => ({ remove: collection, id: removed })),
    ...undo.restored.flatMap(({ collection, id: restored, fields }) => {
      const record = store.data[collection][restored];
      return record ? [putRecord(collection, records.update(collection, record, fields as never))] : [];
    }),
    ...undo.setAsideIds.map((removed): Change => ({ remove: 'setAsides', id: removed })),
    ...undo.undecidedIds.map((removed): Change => ({ remove: 'undecidedRows', id: removed })),
    putRecord('imports', records.update('imports', run, { undoneAt: context.now().toISOString() })),
  ];
  await store.commit(changes);
  return { removed: undo.removed.length, restored: undo.restored.length, spared: [...undo.spared] };
}
