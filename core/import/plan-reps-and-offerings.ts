import type { ImportKind } from './import-record';
import type { Entity } from './name-index';
import { activeName, looksDeactivated, nameKey } from './near-name';
import { knownRow, leaveForAnswer, placeRow } from './place-row';
import type { PlanState, RowPlace } from './plan-state';
import { planUpdate } from './plan-update';
import { findNearStored, nearChoices } from './resolve-link';
import type { RowValues } from './row-values';

export function planRep(state: PlanState, row: RowValues): void {
  const written = row.text('name') || `${row.text('firstName')} ${row.text('lastName')}`.trim();
  const name = activeName(written);
  if (name === '') {
    state.skipped.push({ ...row.place, reason: 'It has no name.' });
    return;
  }
  const fields = { name, ...row.pick('email', 'manager', 'office') };
  const isActive = row.flag('isActive');
  placeNamed(state, row, 'reps', {
    name,
    detail: row.text('office'),
    fields: isActive === null ? fields : { ...fields, hasLeft: !isActive },
    originals: looksDeactivated(written) ? { name: written } : {},
  });
}

export function planOffering(state: PlanState, row: RowValues): void {
  const name = row.text('name');
  if (name === '') {
    state.skipped.push({ ...row.place, reason: 'It has no name.' });
    return;
  }
  const fields = { name, ...row.pick('family', 'price', 'notes'), ...currencyOf(row) };
  placeNamed(state, row, 'offerings', { name, detail: row.text('family'), fields, originals: {} });
}

export function currencyOf(row: RowValues): Record<string, unknown> {
  return row.has('currency') ? { currency: row.text('currency').slice(0, 8) } : {};
}

interface Named {
  readonly name: string;
  readonly detail: string;
  readonly fields: Record<string, unknown>;
  readonly originals: Record<string, unknown>;
}

/** Places a row that is found by its name: exactly, or nearly with a question. */
export function placeNamed(
  state: PlanState,
  row: RowValues,
  kind: Extract<ImportKind, 'accounts' | 'reps' | 'offerings'>,
  named: Named,
  update: typeof planUpdate = planUpdate,
): Entity | null {
  const key = row.key([named.name], false);
  const record = { kind, system: row.system, key, ...named };
  if (knownRow(state, record)) return placeRow(state, record, row.place, update);
  const match = matchByName(state, row, kind, named.name, key);
  if (match === 'open') {
    leaveForAnswer(state, row.place);
    return null;
  }
  if (!match || nameKey(match.name) === nameKey(named.name))
    return placeRow(state, { ...record, match: match ?? undefined }, row.place, update);
  // Found by a near name: the record keeps its own, and remembers what the file calls it.
  const { name, ...fields } = record.fields;
  return placeRow(
    state,
    { ...record, match, fields, originals: { name, ...record.originals } },
    row.place,
    update,
  );
}

/** A stored record that came from the same system with another id is another record of the same name. */
function matchByName(
  state: PlanState,
  row: RowValues,
  kind: 'accounts' | 'reps' | 'offerings',
  name: string,
  key: string,
): Entity | null | 'open' {
  const candidates = state.names[kind].find(name).filter((entity) => {
    const source = entity.isNew
      ? state.createdById.get(entity.id)?.source
      : state.data[kind][entity.id]?.source;
    const isNumbered = source?.key.startsWith('id:') && key.startsWith('id:');
    return !(isNumbered && source?.system === row.system);
  });
  if (candidates.length === 1) return candidates[0] ?? null;
  if (candidates.length > 1) return askWhich(state, row.place, kind, name, candidates);
  const learned = state.learned[kind].get(nameKey(name));
  const known = learned && state.data[kind][learned];
  if (known) return { id: known.id, name: known.name, detail: '', isNew: false, accountId: null };
  const near = findNearStored(state, kind, name);
  if (!near || isOtherNumber(state, row, kind, near, key)) return null;
  const noun = kind.slice(0, -1);
  const answer = state.questions.ask(
    {
      id: `near-name|row|${kind}|${nameKey(name)}|${nameKey(near.name)}`,
      kind: 'near-name',
      question: `Is the ${noun} “${name}” of ${row.place.file} the ${noun} “${near.name}” that is here already?`,
      choices: nearChoices(noun, name, near.name),
      proposal: 'same',
    },
    row.place,
  );
  if (answer === null) return 'open';
  return answer === 'same' ? near : null;
}

function isOtherNumber(
  state: PlanState,
  row: RowValues,
  kind: 'accounts' | 'reps' | 'offerings',
  near: Entity,
  key: string,
): boolean {
  const source = state.data[kind][near.id]?.source;
  return source?.system === row.system && source.key.startsWith('id:') && key.startsWith('id:');
}

/** Asks which of several records of one name a row is; `null` is another one of that name. */
export function askWhich(
  state: PlanState,
  place: RowPlace,
  kind: 'accounts' | 'reps' | 'offerings',
  name: string,
  candidates: readonly Entity[],
): Entity | null | 'open' {
  const noun = kind.slice(0, -1);
  const answer = state.questions.ask(
    {
      id: `ambiguous-name|row|${kind}|${nameKey(name)}|${place.row}`,
      kind: 'ambiguous-name',
      question: `There are ${candidates.length} ${noun}s called “${name}”: which one is this row?`,
      choices: [
        ...candidates.map((entity) => ({
          value: `id:${entity.id}`,
          label: [entity.name, entity.detail].filter(Boolean).join(', '),
        })),
        { value: 'another', label: `Another ${noun} of that name` },
      ],
      proposal: null,
    },
    place,
  );
  if (answer === null) return 'open';
  return candidates.find((entity) => answer === `id:${entity.id}`) ?? null;
}
