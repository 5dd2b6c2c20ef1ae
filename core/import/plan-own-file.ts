import { references } from '../record/references';
import { addPlanned } from './create-planned';
import { type ImportKind, importKinds } from './import-record';
import { matchOwnRow } from './match-own-row';
import { type OwnRow, readOwnRow } from './own-row';
import { isBelow } from './plan-accounts';
import { updateFromCopy, updateFromOtherHistory } from './plan-own-update';
import { currentId, type MappedFile, type PlanState, type RowPlace } from './plan-state';

/** Remembers which ids the files bring: links may name a row that stands further down. */
export function collectOwnRows(state: PlanState, files: readonly MappedFile[]): void {
  for (const { table, reading, isOwn } of files) {
    const index = isOwn ? table.headers.findIndex((header) => reading.columns[header] === 'id') : -1;
    for (const { cells } of table.rows) {
      const id = cells[index];
      if (id) state.ownRows[reading.kind].set(id, null);
    }
  }
}

/** Plans the rows of our own export: records keep their ids, so that nothing has to be guessed. */
export function* planOwnFile(state: PlanState, file: MappedFile): Generator<boolean> {
  for (const row of file.table.rows) {
    yield true;
    const place = { file: file.name, row: row.row };
    const own = row.problem === '' ? readOwnRow(file, row) : null;
    if (own === null) {
      const reason = row.problem || 'It does not say which record it is and when it was written.';
      state.skipped.push({ ...place, reason });
      continue;
    }
    for (const reason of own.warnings) state.warnings.push({ ...place, reason });
    planOwnRow(state, file.reading.kind, own, place);
  }
}

function planOwnRow(state: PlanState, kind: ImportKind, own: OwnRow, place: RowPlace): void {
  const { id } = own.stamp;
  if (state.ownRows[kind].get(id)) {
    state.skipped.push({ ...place, reason: 'Another row of these files is the same record.' });
    return;
  }
  const row = { ...own, fields: linkedFields(state, kind, own) };
  if ('accountId' in own.fields && !row.fields.accountId) {
    const reason =
      'Its account is neither here nor in these files. Import the accounts of the same export with it.';
    state.skipped.push({ ...place, reason });
    return;
  }
  const found = hereById(state, kind, id);
  const name = nameOf(own.fields);
  if (found === id) updateFromCopy(state, { kind, name, row, id, place });
  else if (found) state.counts.unchanged[kind] += 1;
  const match = found ?? matchOwnRow(state, kind, row, place);
  if (match === 'open') return;
  if (!found && match) updateFromOtherHistory(state, { kind, name, row, id: match, place });
  const created = match ? null : addPlanned(state, { kind, id, ...row }, { name, detail: '' }, place);
  const result = match ?? created?.id;
  if (result) state.ownRows[kind].set(id, result);
}

/** The record of that id, or the one that a merge made of it. */
function hereById(state: PlanState, kind: ImportKind, id: string): string | null {
  const today = currentId(state, id);
  return Object.hasOwn(state.data[kind], today) ? today : null;
}

/** Ids of the file as they are called here; what is not here is left out, and what no file brings is not told. */
function linkedFields(state: PlanState, kind: ImportKind, { fields }: OwnRow): Record<string, unknown> {
  const linked = { ...fields };
  for (const { field, to } of references[kind]) {
    const target = importKinds.find((name) => name === to);
    const value = linked[field];
    if (target === undefined) delete linked[field];
    else if (Array.isArray(value))
      linked[field] = value.flatMap((id) => idHere(state, kind, target, String(id)) ?? []);
    else if (typeof value === 'string') linked[field] = idHere(state, kind, target, value);
  }
  return linked;
}

/** Of the same kind the row may come later: `linkOwnRows` looks again. */
function idHere(state: PlanState, from: ImportKind, to: ImportKind, id: string): string | null {
  const here = state.ownRows[to].get(id) ?? hereById(state, to, id);
  return here ?? (from === to && state.ownRows[to].has(id) ? id : null);
}

/** Links among records of one kind, once all of them are known; one that would go round is left out. */
export function linkOwnRows(state: PlanState, kind: ImportKind): void {
  if (state.ownRows[kind].size === 0) return;
  const planned = [...state.created, ...state.updates].filter((record) => record.kind === kind);
  for (const { field } of references[kind].filter(({ to }) => to === kind)) {
    for (const { id, fields } of planned) {
      const value = fields[field];
      if (typeof value !== 'string') continue;
      const here =
        state.ownRows[kind].get(value) ??
        (state.createdById.has(value) ? value : hereById(state, kind, value));
      const isRound = kind === 'accounts' && here !== null && isBelow(state, here, id);
      fields[field] = isRound ? null : here;
      if (kind === 'accounts') state.plannedParents.set(id, isRound ? null : here);
    }
  }
}

function nameOf({ name, firstName, lastName, subject }: Readonly<Record<string, unknown>>): string {
  const person = [firstName, lastName].filter(Boolean).join(' ');
  return String(name || person || subject || '');
}
