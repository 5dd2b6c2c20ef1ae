import type { ImportKind } from './import-record';
import type { Entity } from './name-index';
import type { OwnRow } from './own-row';
import { leaveForAnswer } from './place-row';
import { askWhich } from './plan-reps-and-offerings';
import type { PlanState, RowPlace } from './plan-state';
import { systemKey } from './source-key';

/**
 * The record that stands here for a row of another workspace's export: it came from the same record of a
 * CRM, or has the same name. Asks when several have it.
 */
export function matchOwnRow(
  state: PlanState,
  kind: ImportKind,
  { source, fields }: OwnRow,
  place: RowPlace,
): string | null | 'open' {
  const sameSource = source && state.byKey[kind].get(systemKey(source.system, source.key));
  if (sameSource && isFree(state, kind, sameSource)) return sameSource.id;
  const candidates = sameNames(state, kind, fields).filter((entity) => isFree(state, kind, entity));
  const [first] = candidates;
  const isNamed = kind === 'accounts' || kind === 'reps' || kind === 'offerings';
  if (candidates.length < 2 || !isNamed) return first?.id ?? null;
  const answer = askWhich(state, place, kind, String(fields.name), candidates);
  if (answer === 'open') leaveForAnswer(state, place);
  return answer === 'open' ? answer : (answer?.id ?? null);
}

/** A record that a row of these files is itself can't be another one's too. */
function isFree(state: PlanState, kind: ImportKind, entity: Entity): boolean {
  return !entity.isNew && !state.ownRows[kind].has(entity.id);
}

function sameNames(
  state: PlanState,
  kind: ImportKind,
  { name, email, accountId, firstName, lastName }: Readonly<Record<string, unknown>>,
): readonly Entity[] {
  if (kind === 'accounts' || kind === 'reps' || kind === 'offerings')
    return state.names[kind].find(String(name ?? ''));
  if (kind !== 'contacts') return [];
  const person = `${firstName ?? ''} ${lastName ?? ''}`.trim();
  const found = [
    ...(email ? state.names.contacts.find(String(email)) : []),
    ...(person === '' ? [] : state.names.contacts.find(person, `${accountId}\u001f`)),
  ];
  return found.filter((entity) => entity.accountId === accountId);
}
