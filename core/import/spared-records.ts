import { type EditableCollection, editableCollections, references } from '../record/references';
import type { WorkspaceData } from '../workspace/workspace-data';
import type { ImportKind } from './import-record';

export type AnyRecord = Record<string, unknown> & { readonly createdAt: string; readonly updatedAt: string };

export interface CreatedRecord {
  readonly kind: ImportKind;
  readonly record: AnyRecord;
}

export interface RestoredRecord {
  readonly collection: EditableCollection;
  readonly id: string;
  readonly fields: Record<string, unknown>;
}

/** Of an import's records those that were edited, or that something which stays refers to, over any distance. */
export function sparedByReference(
  data: Readonly<WorkspaceData>,
  created: ReadonlyMap<string, CreatedRecord>,
  edited: ReadonlySet<string>,
  restored: readonly RestoredRecord[],
): Set<string> {
  const spared = new Set<string>();
  const waiting: string[] = [...edited, ...usedByOthers(data, created, restored)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = created.get(id);
    if (!entry || spared.has(id)) continue;
    spared.add(id);
    waiting.push(...referredIds(entry.kind, entry.record));
  }
  return spared;
}

function usedByOthers(
  data: Readonly<WorkspaceData>,
  created: ReadonlyMap<string, CreatedRecord>,
  restored: readonly RestoredRecord[],
): string[] {
  const restoredById = new Map(restored.map(({ id, fields }) => [id, fields]));
  const used: string[] = [];
  for (const collection of editableCollections)
    for (const record of Object.values(data[collection]) as ({ id: string } & Record<string, unknown>)[])
      if (!created.has(record.id))
        used.push(...referredIds(collection, { ...record, ...restoredById.get(record.id) }));
  for (const { meRepId } of Object.values(data.settings)) if (meRepId) used.push(meRepId);
  for (const merge of Object.values(data.merges)) if (!merge.undone) used.push(merge.keptId);
  return used;
}

/** The ids that a record refers to. */
function referredIds(collection: EditableCollection, record: Readonly<Record<string, unknown>>): string[] {
  return references[collection].flatMap(({ field }) => {
    const value = record[field];
    if (Array.isArray(value)) return value.map(String);
    return typeof value === 'string' ? [value] : [];
  });
}
