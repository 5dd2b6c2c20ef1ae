import { recordWords } from '../record/record-words';
import { createPlanned, heldValues, type NewRecord } from './create-planned';
import type { Entity } from './name-index';
import { type PlanState, type RowPlace, rowKey } from './plan-state';
import { planUpdate } from './plan-update';
import { systemKey } from './source-key';

/** A row whose links are resolved: a new record, or a stored one that it is compared with. */
export interface PlacedRow extends NewRecord {
  /** The stored record that this row is, if it was found by something else than its key. */
  readonly match?: Entity | undefined;
}

/** @returns the record that the row is now, or `null` when the row was skipped. */
export function placeRow(
  state: PlanState,
  row: PlacedRow,
  place: RowPlace,
  update: typeof planUpdate = planUpdate,
): Entity | null {
  if (isRepeated(state, row, place)) return null;
  const existing = knownRow(state, row) ?? row.match;
  if (existing && !existing.isNew) {
    update(state, row, existing, place);
    return existing;
  }
  if (existing) {
    state.skipped.push({
      ...place,
      reason: `“${row.name}” is brought by another row of these files already.`,
    });
    return null;
  }
  const entity = createPlanned(state, row, place);
  const waiting = state.waiting.get(rowKey(row.kind, row.system, row.key));
  if (entity && waiting) state.settled.push(waiting);
  return entity;
}

/** The stored or planned record with this row's key. */
export function knownRow(
  state: PlanState,
  row: Pick<NewRecord, 'kind' | 'system' | 'key'>,
): Entity | undefined {
  return state.byKey[row.kind].get(systemKey(row.system, row.key));
}

function isRepeated(state: PlanState, row: NewRecord, place: RowPlace): boolean {
  const seenKey = rowKey(row.kind, row.system, row.key);
  const before = state.seen.get(seenKey);
  if (before) {
    const where = before.file === place.file ? `row ${before.row}` : `row ${before.row} of ${before.file}`;
    state.skipped.push({ ...place, reason: `It repeats ${where} (${row.name || 'the same content'}).` });
    return true;
  }
  state.seen.set(seenKey, place);
  return false;
}

/** Why a row is not used whose question is open; the same file brings it in later. */
export const unanswered =
  'Its question is not answered. Answer it, or import the file again later, to bring it in.';

export function leaveForAnswer(state: PlanState, place: RowPlace): void {
  state.skipped.push({ ...place, reason: unanswered });
}

/** A row that a person left out for good stays out, and nothing is asked about it. */
export function isLeftOut(
  state: PlanState,
  row: Pick<NewRecord, 'kind' | 'system' | 'key'>,
  place: RowPlace,
): boolean {
  if (!state.discarded.has(rowKey(row.kind, row.system, row.key))) return false;
  state.skipped.push({ ...place, reason: 'It was left out for good in an earlier import.' });
  return true;
}

/** A row that waits for a decision already is not asked about again. */
export function isWaiting(state: PlanState, row: NewRecord): boolean {
  return state.waiting.has(rowKey(row.kind, row.system, row.key));
}

/** Keeps a row for a decision; one that waits already is told again, and neither asked nor kept twice. */
export function holdRow(state: PlanState, row: NewRecord, question: string, place: RowPlace): void {
  if (isRepeated(state, row, place)) return;
  if (isWaiting(state, row)) {
    state.questions.tellAgain({ ...place, question });
    return;
  }
  const key = rowKey(row.kind, row.system, row.key);
  state.held.push({ ...place, kind: row.kind, question, values: heldValues(row), key });
}

/** Asks whose row it is when no account is named, once. */
export function holdForAccount(state: PlanState, row: NewRecord, named: string, place: RowPlace): void {
  const noun = recordWords[row.kind][0];
  const which = named === '' ? 'names no account' : `names an account that is not there (${named})`;
  const label = row.name === '' ? `This ${noun}` : `The ${noun} “${row.name}”`;
  const question = `${label} ${which}: which account is it for?`;
  if (isWaiting(state, row)) {
    holdRow(state, row, question, place);
    return;
  }
  const nouns = recordWords[row.kind][1];
  const answer = state.questions.ask(
    {
      id: `missing-account|${row.kind}|${place.file}`,
      kind: 'missing-account',
      question,
      groupQuestion: (rows) =>
        `${rows.toLocaleString('en')} ${nouns} of ${place.file} name no account that is known: which accounts are they for?`,
      choices: [
        { value: 'later', label: 'Keep them aside and decide later' },
        { value: 'discard', label: 'Leave them out' },
      ],
      proposal: null,
    },
    place,
  );
  if (answer === 'discard') {
    state.discardedNow.push(rowKey(row.kind, row.system, row.key));
    state.skipped.push({ ...place, reason: `It ${which}, and was left out as you said.` });
  } else holdRow(state, row, question, place);
}
