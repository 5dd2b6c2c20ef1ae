import { recordWords } from '../record/record-words';
import { type EditableCollection, editableCollections } from '../record/references';
import type { WorkspaceData } from '../workspace/workspace-data';
import { type ImportRun, importKinds } from './import-record';
import { isEditedSince } from './is-edited-since';
import { type AnyRecord, type CreatedRecord, type RestoredRecord, sparedByReference } from './spared-records';

export interface UndoPlan {
  readonly removed: readonly { readonly collection: EditableCollection; readonly id: string }[];
  readonly restored: readonly RestoredRecord[];
  /** Set-asides of removed accounts and rows that waited for a decision go too. */
  readonly setAsideIds: readonly string[];
  readonly undecidedIds: readonly string[];
  /** What stays because it was edited or is used since, in words. */
  readonly spared: readonly string[];
}

/** What taking an import back means today: what was edited or is used since stays as it is. */
export function planUndo(data: Readonly<WorkspaceData>, run: ImportRun): UndoPlan {
  const spared: string[] = [];
  const restored = run.changes.flatMap((change) => restore(data, change, spared));
  const created = createdRecords(data, run);
  const later = laterChanges(data, run);
  const edited = new Set(
    [...created].flatMap(([id, { kind, record }]) =>
      later.has(id) || isEditedSince(kind, record, run.createdAt) ? [id] : [],
    ),
  );
  const kept = sparedByReference(data, created, edited, restored);
  const removed: { collection: EditableCollection; id: string }[] = [];
  for (const [id, { kind, record }] of created) {
    if (!kept.has(id)) removed.push({ collection: kind, id });
    else spared.push(spareWords(labelOf(data, kind, record), edited.has(id)));
  }
  const gone = new Set(removed.map(({ id }) => id));
  return {
    removed,
    restored,
    setAsideIds: Object.values(data.setAsides).flatMap(({ id, accountId }) =>
      gone.has(accountId) ? [id] : [],
    ),
    undecidedIds: Object.values(data.undecidedRows).flatMap(({ id, importId }) =>
      importId === run.id ? [id] : [],
    ),
    spared,
  };
}

function createdRecords(data: Readonly<WorkspaceData>, run: ImportRun): Map<string, CreatedRecord> {
  const created = new Map<string, CreatedRecord>();
  for (const kind of importKinds)
    for (const id of run.createdIds[kind] ?? []) {
      const record = data[kind][id] as AnyRecord | undefined;
      if (record) created.set(id, { kind, record });
    }
  return created;
}

/** What another import, which stands, changed in the meantime. */
function laterChanges(data: Readonly<WorkspaceData>, run: ImportRun): Set<string> {
  const others = Object.values(data.imports).filter(({ id, undoneAt }) => id !== run.id && !undoneAt);
  return new Set(others.flatMap(({ changes }) => changes.map(({ id }) => id)));
}

function restore(
  data: Readonly<WorkspaceData>,
  change: ImportRun['changes'][number],
  spared: string[],
): RestoredRecord[] {
  const collection = editableCollections.find((name) => name === change.collection);
  const record = collection && (data[collection][change.id] as AnyRecord | undefined);
  if (!collection || !record) return [];
  const fields: Record<string, unknown> = {};
  for (const [name, after] of Object.entries(change.after)) {
    const isUntouched = JSON.stringify(record[name] ?? null) === JSON.stringify(after ?? null);
    if (isUntouched)
      fields[name] = name === 'source' ? (change.before[name] ?? undefined) : change.before[name];
    else if (name !== 'source')
      spared.push(
        `${labelOf(data, collection, record)}: ${name} stays, because it was changed after the import.`,
      );
  }
  return Object.keys(fields).length > 0 ? [{ collection, id: change.id, fields }] : [];
}

function spareWords(label: string, isEdited: boolean): string {
  const why = isEdited ? 'it was changed after the import' : 'something that stays refers to it';
  return `${label} stays, because ${why}.`;
}

function labelOf(data: Readonly<WorkspaceData>, collection: EditableCollection, record: AnyRecord): string {
  const [one] = recordWords[collection];
  const person = [record.firstName, record.lastName].filter(Boolean).join(' ');
  const name = record.name || person || record.subject || record.title;
  if (typeof name === 'string' && name !== '') return `The ${one} “${name}”`;
  const account = data.accounts[String(record.accountId)];
  return account ? `One ${one} of “${account.name}”` : `One ${one}`;
}
