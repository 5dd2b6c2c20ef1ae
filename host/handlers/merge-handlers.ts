import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import type { Merge } from '../../core/merge/merge';
import { planMerge } from '../../core/merge/plan-merge';
import { planUnmerge } from '../../core/merge/plan-unmerge';
import type { Change, CollectionName } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';

type Names = 'merge.accounts' | 'merge.contacts' | 'merge.list' | 'merge.undo';

export function mergeHandlers(context: HostContext): Pick<Handlers, Names> {
  const { store } = context;
  return {
    'merge.accounts': ({ keepId, mergeId }) => mergeRecords(context, 'accounts', keepId, mergeId),
    'merge.contacts': ({ keepId, mergeId }) => mergeRecords(context, 'contacts', keepId, mergeId),
    'merge.list': async () => ({
      merges: Object.values(store.data.merges)
        .map((merge) => ({
          ...merge,
          keptName: nameOf(store.data[merge.kind][merge.keptId]),
          removedName: nameOf(merge.removed),
        }))
        .sort((left, right) => right.createdAt.localeCompare(left.createdAt)),
    }),
    'merge.undo': async ({ id }) => {
      await unmerge(context, id);
      return {};
    },
  };
}

async function mergeRecords(
  context: HostContext,
  kind: Merge['kind'],
  keepId: string,
  mergeId: string,
): Promise<Merge> {
  const plan = planMerge(context.store.data, kind, keepId, mergeId);
  const merge = context.records.create('merges', { ...plan, undone: false });
  await context.store.commit([
    ...updated(context, kind, keepId, plan.keptAfter),
    ...moves(context, plan.moved, keepId),
    { remove: kind, id: mergeId },
    putRecord('merges', merge),
  ]);
  return merge;
}

async function unmerge(context: HostContext, id: string): Promise<void> {
  const { store, records } = context;
  const merge = Object.hasOwn(store.data.merges, id) ? store.data.merges[id] : undefined;
  if (!merge) throw new AppError('not-found', 'There is no such merge. Nothing was changed.');
  const plan = planUnmerge(store.data, merge);
  await store.commit([
    putRecord(merge.kind, plan.restored as never),
    ...updated(context, merge.kind, merge.keptId, plan.keptFields),
    ...moves(context, plan.moved, String(merge.removed.id)),
    putRecord('merges', records.update('merges', merge, { undone: true })),
  ]);
}

/** A record may move by two of its fields, such as a referral from and to the same account. */
function moves(context: HostContext, moved: Merge['moved'], toId: string): Change[] {
  const fieldsById = new Map<
    string,
    { collection: CollectionName; id: string; fields: Record<string, string> }
  >();
  for (const { collection, id, field } of moved) {
    const entry = fieldsById.get(id) ?? { collection: collection as CollectionName, id, fields: {} };
    entry.fields[field] = toId;
    fieldsById.set(id, entry);
  }
  return [...fieldsById.values()].flatMap(({ collection, id, fields }) =>
    updated(context, collection, id, fields),
  );
}

function updated(
  context: HostContext,
  collection: CollectionName,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): Change[] {
  const record = context.store.data[collection][id];
  if (!record || Object.keys(fields).length === 0) return [];
  return [putRecord(collection, context.records.update(collection, record, fields as never))];
}

function nameOf(record: unknown): string {
  const { name, firstName, lastName } = (record ?? {}) as Readonly<Record<string, string | undefined>>;
  return name ?? `${firstName ?? ''} ${lastName ?? ''}`.trim();
}
