import type { RecordSource } from '../record/record';
import type { ImportKind } from './import-record';
import type { Entity } from './name-index';
import { nameKey } from './near-name';
import { currentId, type PlanState } from './plan-state';
import { systemKey } from './source-key';

interface Known {
  readonly id: string;
  readonly source?: RecordSource | undefined;
}

/** Puts what the workspace holds where rows look for it; yields so that a host can take a breath. */
export function* loadKnownRecords(state: PlanState): Generator<void> {
  const { data } = state;
  for (const account of yieldingEach(data.accounts)) {
    if (account === null) yield;
    else
      add(
        state,
        'accounts',
        account,
        account.name,
        [account.city, account.country].filter(Boolean).join(', '),
      );
  }
  for (const rep of Object.values(data.reps)) {
    add(state, 'reps', rep, rep.name, rep.office);
    if (rep.email) state.learned.reps.set(nameKey(rep.email), rep.id);
  }
  for (const offering of Object.values(data.offerings))
    add(state, 'offerings', offering, offering.name, offering.family);
  for (const contact of yieldingEach(data.contacts)) {
    if (contact === null) yield;
    else {
      const name = `${contact.firstName} ${contact.lastName}`.trim();
      const entity = add(state, 'contacts', contact, name, contact.email, contact.accountId);
      if (contact.email) state.names.contacts.add({ ...entity, name: contact.email }, '', false);
      learn(state, 'accounts', contact.source, 'accountName', 'accountId');
    }
  }
  for (const deal of yieldingEach(data.deals)) {
    if (deal === null) yield;
    else {
      add(state, 'deals', deal, deal.name, '', deal.accountId);
      learn(state, 'accounts', deal.source, 'accountName', 'accountId');
      learn(state, 'reps', deal.source, 'owner', 'ownerId');
      learn(state, 'offerings', deal.source, 'offering', 'offeringIds');
    }
  }
  for (const activity of yieldingEach(data.activities)) {
    if (activity === null) yield;
    else {
      add(state, 'activities', activity, '', '', activity.accountId);
      learn(state, 'accounts', activity.source, 'accountName', 'accountId');
      learn(state, 'reps', activity.source, 'owner', 'repId');
    }
  }
  for (const trigger of yieldingEach(data.triggers)) {
    if (trigger === null) yield;
    else {
      add(state, 'triggers', trigger, '', '', trigger.accountId);
      learn(state, 'accounts', trigger.source, 'accountName', 'accountId');
    }
  }
  for (const account of Object.values(data.accounts))
    learn(state, 'reps', account.source, 'owner', 'ownerId');
  for (const kind of ['accounts', 'reps', 'offerings'] as const)
    for (const record of Object.values(data[kind])) learnOwnName(state, kind, record);
  loadMerged(state);
}

function* yieldingEach<T>(records: Readonly<Record<string, T>>): Generator<T | null> {
  let count = 0;
  for (const id in records) {
    yield records[id] as T;
    count += 1;
    if (count % 500 === 0) yield null;
  }
}

function add(
  state: PlanState,
  kind: ImportKind,
  record: Known,
  name: string,
  detail: string,
  accountId: string | null = null,
): Entity {
  const entity: Entity = { id: record.id, name, detail, isNew: false, accountId };
  if (record.source) state.byKey[kind].set(systemKey(record.source.system, record.source.key), entity);
  addNames(state, kind, entity);
  return entity;
}

/** Contacts and deals are found within their account, and anywhere when the name is the only one. */
export function addNames(state: PlanState, kind: ImportKind, entity: Entity): void {
  const isWithinAccount = kind === 'contacts' || kind === 'deals';
  if (isWithinAccount) state.names[kind].add(entity, `${entity.accountId}\u001f`, false);
  state.names[kind].add(entity, '', !isWithinAccount);
}

function learn(
  state: PlanState,
  kind: keyof PlanState['learned'],
  source: RecordSource | undefined,
  nameField: string,
  idField: string,
): void {
  const name = source?.values[nameField];
  const value = source?.values[idField];
  const id = Array.isArray(value) ? (value.length === 1 ? value[0] : undefined) : value;
  if (typeof name !== 'string' || typeof id !== 'string') return;
  const today = currentId(state, id);
  if (Object.hasOwn(state.data[kind], today)) state.learned[kind].set(nameKey(name), today);
}

/** A record that was renamed here, or found by a near name, keeps answering to the file's name. */
function learnOwnName(
  state: PlanState,
  kind: keyof PlanState['learned'],
  record: Known & { name: string },
): void {
  const name = record.source?.values.name;
  if (typeof name !== 'string' || nameKey(name) === nameKey(record.name)) return;
  if (!state.learned[kind].has(nameKey(name))) state.learned[kind].set(nameKey(name), record.id);
}

/** What was merged keeps answering to its old key and name. */
function loadMerged(state: PlanState): void {
  for (const merge of Object.values(state.data.merges)) {
    const removed = merge.removed as unknown as Known & { name?: string };
    const kept = state.data[merge.kind][currentId(state, removed.id)];
    if (merge.undone || !kept) continue;
    const accountId = 'accountId' in kept ? kept.accountId : null;
    const entity: Entity = { id: kept.id, name: removed.name ?? '', detail: '', isNew: false, accountId };
    if (removed.source)
      state.byKey[merge.kind].set(systemKey(removed.source.system, removed.source.key), entity);
    if (merge.kind === 'accounts' && removed.name) state.learned.accounts.set(nameKey(removed.name), kept.id);
  }
}
