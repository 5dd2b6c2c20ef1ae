import { AppError } from '../app-error';
import { references } from '../record/references';
import type { WorkspaceData } from '../workspace/workspace-data';
import type { Merge } from './merge';

type Fields = Record<string, unknown>;

export interface UnmergePlan {
  /** The record that comes back, without links to what is gone meanwhile. */
  readonly restored: Fields;
  readonly keptFields: Fields;
  readonly moved: Merge['moved'];
}

/**
 * What parting two merged records changes today; fields and records that were edited since stay.
 * @throws AppError `conflict` when it was undone before, or when later changes stand in the way.
 */
export function planUnmerge(data: Readonly<WorkspaceData>, merge: Merge): UnmergePlan {
  const removedId = String(merge.removed.id);
  if (merge.undone) throw new AppError('conflict', 'This merge was undone before. Nothing was changed.');
  const later = Object.values(data.merges).find(
    ({ undone, removed }) => !undone && removed.id === merge.keptId,
  );
  if (later)
    throw new AppError('conflict', 'The merged record went into another one later. Undo that merge first.');
  if (data[merge.kind][removedId])
    throw new AppError('conflict', 'A record with the same id is there already. Nothing was changed.');
  const accountId = merge.removed.accountId;
  if (typeof accountId === 'string' && !data.accounts[accountId])
    throw new AppError('conflict', 'The account of this contact is gone. Undo its merge or import it first.');
  return {
    restored: withSoundLinks(data, merge),
    keptFields: keptFieldsBack(data, merge),
    moved: merge.moved.filter(({ collection, id, field }) => {
      const records = data[collection as 'deals'] as unknown as Readonly<Record<string, Fields>>;
      return records[id]?.[field] === merge.keptId;
    }),
  };
}

function withSoundLinks(data: Readonly<WorkspaceData>, merge: Merge): Fields {
  const restored = { ...merge.removed };
  for (const { field, to } of references[merge.kind]) {
    const id = restored[field];
    if (field !== 'accountId' && typeof id === 'string' && !data[to][id]) restored[field] = null;
  }
  return restored;
}

function keptFieldsBack(data: Readonly<WorkspaceData>, merge: Merge): Fields {
  const kept = data[merge.kind][merge.keptId] as Fields | undefined;
  if (!kept) return {};
  const untouched = Object.entries(merge.keptBefore).filter(
    ([name]) => JSON.stringify(kept[name]) === JSON.stringify(merge.keptAfter[name]),
  );
  return Object.fromEntries(untouched);
}
