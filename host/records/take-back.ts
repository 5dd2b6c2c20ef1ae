import { AppError } from '../../core/app-error';
import { recordWords } from '../../core/record/record-words';
import { type EditableCollection, editableCollections, references } from '../../core/record/references';
import type { UndoNote } from '../../core/record/undo-note';
import type { Change } from '../../core/workspace/workspace-data';
import type { RecordContext } from '../record-context';
import type { Store } from '../storage/store';
import { idsIn } from './check-references';
import { putRecord } from './put-record';

type Fields = Readonly<Record<string, unknown>>;
const stamps = new Set(['id', 'createdAt', 'updatedAt', 'device']);

/** What it takes to take these changes back; to be asked before they are committed. */
export function noteUndo(store: Store, changes: readonly Change[]): UndoNote {
  const note: UndoNote = { made: [], changed: [] };
  for (const change of changes) {
    if (!('put' in change)) continue;
    const { put: collection, record } = change;
    const old = store.data[collection][record.id] as Fields | undefined;
    if (old === undefined) note.made.push({ collection, id: record.id });
    else note.changed.push({ collection, id: record.id, ...difference(old, record as Fields) });
  }
  return note;
}

function difference(old: Fields, next: Fields) {
  const names = Object.keys(next).filter((name) => !stamps.has(name) && !isSame(old[name], next[name]));
  const pick = (from: Fields) => Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
  return { before: pick(old), after: pick(next) };
}

interface Allowed {
  /** Records that may name what goes. */
  readonly namedBy?: readonly string[];
  /** Records that may have been changed since, because nothing is lost with them. */
  readonly evenIfChanged?: readonly string[];
}

/**
 * The changes that take a step back: all of it or nothing.
 * @throws AppError `conflict` when something of it was changed or is used since, saying what
 */
export function takeBackChanges(context: RecordContext, note: UndoNote, allowed: Allowed = {}): Change[] {
  const { data } = context.store;
  const made = note.made.flatMap(({ collection, id }) => {
    const name = editable(collection);
    const record = name && (data[name][id] as { createdAt: string; updatedAt: string } | undefined);
    return name && record ? [{ collection: name, id, record }] : [];
  });
  for (const { collection, id, record } of made)
    if (record.updatedAt !== record.createdAt && !allowed.evenIfChanged?.includes(id))
      refuse(collection, 'was changed since');
  refuseUsed(context, made, new Set(allowed.namedBy));
  const gone = new Set(made.map(({ id }) => id));
  return [
    ...made.map(({ collection, id }): Change => ({ remove: collection, id })),
    ...Object.values(data.setAsides)
      .filter(({ accountId }) => gone.has(accountId))
      .map(({ id }): Change => ({ remove: 'setAsides', id })),
    ...note.changed.flatMap((change) => restored(context, change)),
  ];
}

function restored(context: RecordContext, { collection, id, before, after }: UndoNote['changed'][number]) {
  const name = editable(collection);
  const record = name && context.store.data[name][id];
  if (!name || !record || Object.keys(before).length === 0) return [];
  const isTouched = Object.entries(after).some(
    ([field, value]) => !isSame((record as unknown as Fields)[field] ?? null, value),
  );
  if (isTouched) refuse(name, 'was changed since');
  return [putRecord(name, context.records.update(name, record, before as never))];
}

/** What was made may be named by what was made with it, and by nothing else. */
function refuseUsed(
  { store }: RecordContext,
  made: readonly { readonly collection: EditableCollection; readonly id: string }[],
  namedBy: ReadonlySet<string>,
): void {
  const kindOf = new Map(made.map(({ id, collection }) => [id, collection]));
  const kinds = new Set(kindOf.values());
  for (const collection of editableCollections) {
    const links = references[collection].filter(({ to }) => kinds.has(to));
    if (links.length === 0) continue;
    for (const record of Object.values(store.data[collection])) {
      if (kindOf.has(record.id) || namedBy.has(record.id)) continue;
      for (const { field } of links)
        for (const id of idsIn((record as unknown as Fields)[field])) {
          const kind = kindOf.get(id);
          if (kind) refuse(kind, `is used by another ${recordWords[collection][0]} since`);
        }
    }
  }
}

function editable(collection: string): EditableCollection | undefined {
  return editableCollections.find((name) => name === collection);
}

function refuse(collection: EditableCollection, why: string): never {
  throw new AppError('conflict', `The ${recordWords[collection][0]} ${why}. Nothing was taken back.`);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
