import type { RecordStamp } from '../record/record';
import type { ImportKind } from './import-record';
import type { OwnRow } from './own-row';
import { leaveForAnswer } from './place-row';
import type { PlanState, RowPlace } from './plan-state';
import { addExamples, askBoth } from './plan-update';
import { isEmptyValue, isSameValue } from './three-way';

/** A row of our own export with the record that it is here. */
interface OwnUpdate {
  readonly kind: ImportKind;
  readonly name: string;
  readonly row: OwnRow;
  readonly id: string;
  readonly place: RowPlace;
}

type Here = Record<string, unknown> & RecordStamp;

/**
 * The stamps tell which version is the later one: an earlier one changes nothing, the same one was edited in
 * the file, and a later one of the device that wrote what is here followed on it. Else both may have changed it.
 */
export function updateFromCopy(state: PlanState, update: OwnUpdate): void {
  const { row, kind, id } = update;
  const record = state.data[kind][id] as unknown as Here;
  const isOlder = row.stamp.updatedAt < record.updatedAt;
  const isSame = row.stamp.updatedAt === record.updatedAt && row.stamp.device === record.device;
  const isFollowed = row.stamp.device === record.device && record.device !== state.device;
  const fields: Record<string, unknown> = {};
  let kept = 0;
  let isOpen = false;
  for (const field of isOlder ? [] : differing(record, row.fields)) {
    const isFree = isSame || isFollowed || isEmptyValue(record[field]);
    const answer = isFree ? 'theirs' : ask(state, update, record, field);
    if (answer === 'theirs') fields[field] = row.fields[field];
    else kept += 1;
    if (answer === null) isOpen = true;
  }
  // Written only when all is answered: its new stamp makes the file's version the earlier one.
  if (isOpen) leaveForAnswer(state, update.place);
  else plan(state, update, record, fields, kept);
}

function ask(state: PlanState, { id, name, row, place }: OwnUpdate, record: Here, field: string) {
  const entity = { id, name, detail: '', isNew: false, accountId: null };
  return askBoth(state, { name, fields: row.fields }, entity, field, record, place);
}

/** A record that was made here on its own: gaps are filled, nothing is overwritten. */
export function updateFromOtherHistory(state: PlanState, update: OwnUpdate): void {
  const record = state.data[update.kind][update.id] as unknown as Here;
  const { fields } = update.row;
  const gaps = differing(record, fields).filter((field) => isEmptyValue(record[field]));
  plan(state, update, record, Object.fromEntries(gaps.map((field) => [field, fields[field]])), null);
}

function differing(record: Here, fields: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(fields).filter((field) => !isSameValue(record[field], fields[field]));
}

/** `kept`: how many fields an answer kept as they are here; `null` when the versions are not of one history. */
function plan(
  state: PlanState,
  { kind, id, name, row }: OwnUpdate,
  record: Here,
  fields: Record<string, unknown>,
  kept: number | null,
): void {
  const isChanged = Object.keys(fields).length > 0;
  state.counts[isChanged ? 'updated' : 'unchanged'][kind] += 1;
  if (!isChanged && !kept) return;
  const { updatedAt, device } = row.stamp;
  state.updates.push({
    kind,
    id,
    fields,
    source: null,
    ...(kept === 0 ? { stamp: { updatedAt, device } } : {}),
  });
  addExamples(state, { name }, record, fields);
}
