import { AppError } from '../app-error';
import { type EditableCollection, editableCollections, references } from '../record/references';
import type { WorkspaceData } from '../workspace/workspace-data';
import { fillGaps } from './fill-gaps';
import type { Merge } from './merge';

type Fields = Record<string, unknown>;
export type MergePlan = Pick<Merge, 'kind' | 'keptId' | 'removed' | 'keptBefore' | 'keptAfter' | 'moved'>;

/**
 * What joining two accounts or two contacts changes: everything that belongs to the one moves to the other.
 * @throws AppError `not-found` or `bad-request` when they can't be one.
 */
export function planMerge(
  data: Readonly<WorkspaceData>,
  kind: Merge['kind'],
  keptId: string,
  removedId: string,
): MergePlan {
  const kept = data[kind][keptId] as Fields | undefined;
  const removed = data[kind][removedId] as Fields | undefined;
  if (!kept || !removed)
    throw new AppError('not-found', 'One of the two does not exist any more. Nothing was merged.');
  if (keptId === removedId)
    throw new AppError('bad-request', 'These are one and the same already. Nothing was merged.');
  if (kind === 'contacts' && kept.accountId !== removed.accountId)
    throw new AppError(
      'bad-request',
      'These contacts belong to two accounts. Nothing was merged; merge the accounts first, or move one contact.',
    );
  const moved = movedFields(data, kind, removedId).filter(({ id }) => id !== keptId && id !== removedId);
  const after = fillGaps(kept, removed);
  const link = kind === 'accounts' ? 'parentId' : 'referredById';
  const linked = linkAfter(data, kind, link, { keptId, removedId });
  if (linked !== kept[link]) after[link] = linked;
  else delete after[link];
  const before = Object.fromEntries(Object.keys(after).map((name) => [name, kept[name] ?? null]));
  return { kind, keptId, removed, keptBefore: before, keptAfter: after, moved };
}

function movedFields(data: Readonly<WorkspaceData>, kind: Merge['kind'], removedId: string): Merge['moved'] {
  const moved: Merge['moved'] = [];
  for (const collection of editableCollections)
    for (const { field, to } of references[collection] as readonly {
      field: string;
      to: EditableCollection;
    }[]) {
      if (to !== kind) continue;
      for (const record of Object.values(data[collection]) as unknown as (Fields & { id: string })[])
        if (record[field] === removedId) moved.push({ collection, id: record.id, field });
    }
  if (kind === 'accounts')
    for (const { id, accountId } of Object.values(data.setAsides))
      if (accountId === removedId) moved.push({ collection: 'setAsides', id, field: 'accountId' });
  return moved;
}

/** The kept record's own link upwards: filled if empty, and never one that leads back to itself. */
function linkAfter(
  data: Readonly<WorkspaceData>,
  kind: Merge['kind'],
  field: string,
  { keptId, removedId }: { keptId: string; removedId: string },
): unknown {
  const records = data[kind] as unknown as Readonly<Record<string, Fields>>;
  const ours = records[keptId]?.[field] ?? null;
  const theirs = records[removedId]?.[field] ?? null;
  const candidates = [ours, theirs].filter((id) => typeof id === 'string');
  return candidates.find((start) => !leadsBack(start)) ?? null;

  function leadsBack(start: unknown): boolean {
    let id = start;
    for (let hops = 0; typeof id === 'string' && hops < 100; hops++) {
      if (id === keptId || id === removedId) return true;
      id = records[id]?.[field];
    }
    return false;
  }
}
