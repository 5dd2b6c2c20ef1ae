import type { NewRecord } from './create-planned';
import { holdForAccount, holdRow, isLeftOut, isWaiting, knownRow, placeRow } from './place-row';
import type { PlanState, RowPlace } from './plan-state';
import { type Link, resolveLink } from './resolve-link';
import type { RowValues } from './row-values';
import { idKey } from './source-key';

/** The account that a row belongs to, or how the row goes on without one. */
export function accountOf(state: PlanState, row: RowValues, record: NewRecord): Link {
  const link = row.link('accountName', 'accountKey');
  const isKnown = knownRow(state, record) !== undefined || isWaiting(state, record);
  // A row that has been decided or imported before is never a reason to ask again.
  if (isKnown && link.name === '' && link.key === '') return { state: 'absent' };
  return resolveLink(state, 'accounts', link, row.place);
}

/** Places a row that must have an account: known ones keep theirs, others wait for a decision. */
export function placeInAccount(
  state: PlanState,
  row: RowValues,
  record: NewRecord,
  link: Link,
  place: RowPlace,
) {
  if (link.state === 'linked')
    return placeRow(state, { ...record, fields: { ...record.fields, accountId: link.id } }, place);
  if (knownRow(state, record)) return placeRow(state, record, place);
  if (link.state === 'open') {
    holdRow(state, record, link.question, place);
    return null;
  }
  holdForAccount(state, record, link.state === 'unknown-key' ? row.text('accountKey') : '', place);
  return null;
}

export function planContact(state: PlanState, row: RowValues): void {
  const names = contactNames(row);
  const email = row.text('email');
  if (names.firstName === '' && names.lastName === '' && email === '') {
    state.skipped.push({ ...row.place, reason: 'It has neither a name nor an e-mail address.' });
    return;
  }
  const accountText = row.text('accountName') || row.text('accountKey');
  const name = `${names.firstName} ${names.lastName}`.trim();
  const content = email === '' ? [name, accountText] : [email];
  const key = row.key(content, false);
  if (isLeftOut(state, { kind: 'contacts', system: row.system, key }, row.place)) return;
  const record: NewRecord = {
    kind: 'contacts',
    system: row.system,
    key,
    fields: {
      ...names,
      ...row.pick('title', 'phone', 'mobile', 'email', 'interests', 'connections', 'notes'),
      ...row.pickFlags('doNotContact'),
    },
    originals: row.text('accountName') ? { accountName: row.text('accountName') } : {},
    name: name || email,
    detail: email,
  };
  const link = accountOf(state, row, record);
  const match = link.state === 'linked' ? sameInAccount(state, record, link.id, name, email) : undefined;
  if (match && link.state === 'linked') {
    const fields = { ...record.fields, accountId: link.id };
    placeRow(state, { ...record, fields, match }, row.place);
    return;
  }
  placeInAccount(state, row, record, link, row.place);
}

/** A stored contact of the same account with the same name or address, unless it has another id there. */
function sameInAccount(state: PlanState, record: NewRecord, accountId: string, name: string, email: string) {
  if (knownRow(state, record)) return undefined;
  const found = [
    ...(email === '' ? [] : state.names.contacts.find(email)),
    ...(name === '' ? [] : state.names.contacts.find(name, `${accountId}\u001f`)),
  ];
  return found.find((entity) => {
    const source = state.data.contacts[entity.id]?.source;
    const isOther =
      source?.system === record.system && source.key.startsWith('id:') && record.key.startsWith('id:');
    return !entity.isNew && entity.accountId === accountId && !isOther;
  });
}

function contactNames(row: RowValues): { firstName: string; lastName: string } {
  if (row.has('firstName', 'lastName')) {
    const names = { firstName: row.text('firstName'), lastName: row.text('lastName') };
    if (names.firstName !== '' || names.lastName !== '') return names;
  }
  const full = row.text('fullName').replace(/\s+/g, ' ').trim();
  const comma = /^([^,]+), ([^,]+)$/.exec(full);
  if (comma) return { firstName: comma[2] ?? '', lastName: comma[1] ?? '' };
  const at = full.lastIndexOf(' ');
  return at < 0
    ? { firstName: '', lastName: full }
    : { firstName: full.slice(0, at), lastName: full.slice(at + 1) };
}

/** The contact that a deal or activity names, if it belongs to the same account. */
export function linkContact(state: PlanState, row: RowValues, accountId: string | null): string | null {
  const { system, key, name } = row.link('contactName', 'contactKey');
  const byKey = key && knownRow(state, { kind: 'contacts', system, key: idKey(system, key) });
  if (byKey) return accountId === null || byKey.accountId === accountId ? byKey.id : null;
  const named = name === '' ? [] : state.names.contacts.find(name, accountId ? `${accountId}\u001f` : '');
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
