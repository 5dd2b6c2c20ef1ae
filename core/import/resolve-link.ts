import { createPlanned } from './create-planned';
import type { Entity } from './name-index';
import { activeName, looksDeactivated, nameKey } from './near-name';
import type { PlannedSource } from './plan-state';
import { isOwnName, type PlanState, type RowPlace } from './plan-state';
import { contentKey, idKey, systemKey } from './source-key';

type NamedKind = 'accounts' | 'reps' | 'offerings';

export interface LinkText {
  readonly system: PlannedSource['system'];
  /** The other record's id in its system, or empty. */
  readonly key: string;
  readonly name: string;
}

/** A link is resolved, names nothing, or waits for an answer. */
export type Link =
  | { readonly state: 'linked'; readonly id: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown-key' }
  | { readonly state: 'open'; readonly question: string };

const nouns: Readonly<Record<NamedKind, string>> = {
  accounts: 'account',
  reps: 'rep',
  offerings: 'offering',
};
const linked = (id: string): Link => ({ state: 'linked', id });

/** Finds what a row refers to: by key, by name, by an earlier answer; a new name makes a new record. */
export function resolveLink(state: PlanState, kind: NamedKind, text: LinkText, place: RowPlace): Link {
  const name = kind === 'reps' ? activeName(text.name) : text.name.trim();
  const key = text.key === '' ? '' : idKey(text.system, text.key);
  const byKey = key === '' ? undefined : state.byKey[kind].get(systemKey(text.system, key));
  if (byKey) return linked(byKey.id);
  if (name === '') {
    if (key === '') return { state: 'absent' };
    return kind === 'accounts' ? { state: 'unknown-key' } : create(state, kind, text, text.key, key, place);
  }
  const exact = state.names[kind].find(name);
  if (exact.length === 1 && exact[0]) {
    if (kind === 'reps') markDeactivated(state, exact[0], text.name);
    return linked(exact[0].id);
  }
  const learned = state.learned[kind].get(nameKey(text.name));
  if (learned) return linked(learned);
  if (exact.length > 1) return askWhich(state, kind, text, name, key, exact, place);
  const near = state.names[kind].findNear(name, () => true);
  if (near) return askWhetherNear(state, kind, text, name, key, near, place);
  return create(state, kind, text, name, key, place);
}

/** The mark of a user who is gone is kept with the imported values, where "left" is proposed from. */
function markDeactivated(state: PlanState, rep: Entity, written: string): void {
  if (!looksDeactivated(written)) return;
  const planned = state.createdById.get(rep.id);
  if (planned?.source) planned.source.values.name = written;
  const source = state.data.reps[rep.id]?.source;
  if (!source || source.values.name === written || state.markedReps.has(rep.id)) return;
  state.markedReps.add(rep.id);
  const { system, key } = source;
  const marked = { system, key, values: { ...source.values, name: written } };
  state.updates.push({ kind: 'reps', id: rep.id, fields: {}, source: marked });
}

function create(
  state: PlanState,
  kind: NamedKind,
  text: LinkText,
  name: string,
  key: string,
  place: RowPlace,
): Link {
  const entity = createPlanned(
    state,
    {
      kind,
      system: text.system,
      key: key || contentKey([name]),
      fields: { name },
      originals: looksDeactivated(text.name) ? { name: text.name } : {},
      name,
      detail: '',
    },
    place,
  );
  return entity ? linked(entity.id) : { state: 'absent' };
}

function askWhich(
  state: PlanState,
  kind: NamedKind,
  text: LinkText,
  name: string,
  key: string,
  candidates: readonly Entity[],
  place: RowPlace,
): Link {
  const id = `ambiguous-name|${kind}|${nameKey(name)}`;
  const described = candidates.map((entity, index) => ({
    value: entity.isNew ? `new:${index}` : `id:${entity.id}`,
    label:
      [entity.name, entity.detail].filter(Boolean).join(', ') + (entity.isNew ? ' (from these files)' : ''),
    entity,
  }));
  const answer = state.questions.ask(
    {
      id,
      kind: 'ambiguous-name',
      question: `There are ${candidates.length} ${nouns[kind]}s called “${name}”: which one is meant?`,
      choices: [
        ...described.map(({ value, label }) => ({ value, label })),
        { value: 'another', label: `Another ${nouns[kind]} of that name` },
      ],
      proposal: null,
    },
    place,
  );
  if (answer === null) return { state: 'open', question: `Which ${nouns[kind]} called “${name}” is meant?` };
  return chosen(state, id, described.find(({ value }) => value === answer)?.entity, () =>
    create(state, kind, text, name, key, place),
  );
}

function askWhetherNear(
  state: PlanState,
  kind: NamedKind,
  text: LinkText,
  name: string,
  key: string,
  near: Entity,
  place: RowPlace,
): Link {
  const id = `near-name|${kind}|${nameKey(name)}|${nameKey(near.name)}`;
  const question = `There is no ${nouns[kind]} “${name}”: is “${near.name}” meant?`;
  const answer = state.questions.ask(
    { id, kind: 'near-name', question, choices: nearChoices(nouns[kind], name, near.name), proposal: 'same' },
    place,
  );
  if (answer === null) return { state: 'open', question };
  return chosen(state, id, answer === 'same' ? near : undefined, () =>
    create(state, kind, text, name, key, place),
  );
}

export function nearChoices(noun: string, name: string, near: string) {
  return [
    { value: 'same', label: `Yes, it is “${near}”` },
    { value: 'another', label: `No, “${name}” is another ${noun}` },
  ];
}

/** An answer that makes a record makes it once, for all rows of the question. */
function chosen(state: PlanState, id: string, entity: Entity | undefined, make: () => Link): Link {
  if (entity) return linked(entity.id);
  const known = state.chosen.get(id);
  if (known) return linked(known);
  const link = make();
  if (link.state === 'linked') state.chosen.set(id, link.id);
  return link;
}

/** For rows that carry the name themselves: a stored record of nearly this name that no other row is. */
export function findNearStored(state: PlanState, kind: NamedKind, name: string): Entity | null {
  return state.names[kind].findNear(
    name,
    (entity) =>
      !entity.isNew && nameKey(entity.name) !== nameKey(name) && !isOwnName(state, kind, entity.name),
  );
}
