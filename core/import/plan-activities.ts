import { readActivityNotes } from '../export/activity-notes';
import { activityKind, callOutcome, durationMs, isInbound, isPlanned } from './activity-words';
import type { NewRecord } from './create-planned';
import { isLeftOut, knownRow, leaveForAnswer } from './place-row';
import { linkContact, placeInAccount } from './plan-contacts';
import { originalsOf } from './plan-deals';
import type { PlanState } from './plan-state';
import { type Link, resolveLink } from './resolve-link';
import type { RowValues } from './row-values';
import { idKey, textHash } from './source-key';

export function planActivity(state: PlanState, row: RowValues): void {
  if (isPlanned(row.text('status'), row.flag('isDone'))) {
    const status = row.text('status') || 'not done';
    state.skipped.push({ ...row.place, reason: `It has not happened yet (${status}), so it is no history.` });
    return;
  }
  const at = timeOf(row);
  if (at === '') {
    state.skipped.push({ ...row.place, reason: 'It has no date.' });
    return;
  }
  const record = activityRecord(row, at);
  if (isLeftOut(state, record, row.place)) return;
  const rep = row.has('owner', 'ownerKey')
    ? resolveLink(state, 'reps', row.link('owner', 'ownerKey'), row.place)
    : null;
  if (rep?.state === 'open') {
    leaveForAnswer(state, row.place);
    return;
  }
  if (rep) record.fields.repId = rep.state === 'linked' ? rep.id : null;
  const deal = linkDeal(state, row);
  const contactId = linkContact(state, row, null);
  const link = accountOfActivity(state, row, record, deal?.accountId ?? null, contactId);
  const accountId = link.state === 'linked' ? link.id : null;
  if (accountId && !knownRow(state, record) && state.isReturned(accountId, at, row.text('subject'))) {
    state.counts.unchanged.activities += 1;
    return;
  }
  if (row.has('dealName', 'dealKey', 'relatedKey'))
    record.fields.dealId = deal && deal.accountId === accountId ? deal.id : null;
  if (row.has('contactName', 'contactKey')) record.fields.contactId = linkContact(state, row, accountId);
  placeInAccount(state, row, record, link, row.place);
}

function activityRecord(row: RowValues, at: string): NewRecord {
  const notes = readActivityNotes(row.text('text'));
  const outcome = callOutcome(row.text('outcome') || (notes.outcome ?? ''));
  const subject = row.text('subject');
  const hasCallResult = row.text('outcome') !== '' || row.text('direction') !== '';
  const title = subject || (notes.text.split('\n')[0] ?? '');
  const who = ['accountName', 'accountKey', 'contactName', 'contactKey', 'dealName', 'dealKey', 'relatedKey'];
  const content = [...who.map((field) => row.text(field)), at, row.text('type'), subject];
  return {
    kind: 'activities',
    system: row.system,
    key: row.key([...content, textHash(row.text('text'))], true),
    fields: {
      at,
      kind: activityKind(row.text('type'), title, hasCallResult),
      ...(row.has('direction', 'type')
        ? { direction: isInbound(`${row.text('direction')} ${row.text('type')}`) ? 'inbound' : 'outgoing' }
        : {}),
      ...(row.has('duration') ? { durationMs: durationMs(row.text('duration'), row.system) } : {}),
      ...row.pick('subject'),
      ...(row.has('text') ? notes : {}),
      ...(row.has('outcome') || notes.outcome ? { outcome } : {}),
    },
    originals: originalsOf(row),
    name: subject || notes.text.slice(0, 60),
    detail: '',
  };
}

/** When it was done, else its date with its time of day. */
function timeOf(row: RowValues): string {
  const done = row.text('completedAt');
  if (done !== '') return done;
  const at = row.text('at');
  const clock = /^(\d{1,2}):(\d{2})/.exec(row.text('clock'));
  if (at.length !== 10 || !clock || Number(clock[1]) > 23 || Number(clock[2]) > 59) return at;
  return `${at}T${(clock[1] ?? '').padStart(2, '0')}:${clock[2]}:00`;
}

function linkDeal(state: PlanState, row: RowValues) {
  for (const field of ['dealKey', 'relatedKey']) {
    const key = row.text(field);
    const deal = key && knownRow(state, { kind: 'deals', system: row.system, key: idKey(row.system, key) });
    if (deal) return deal;
  }
  const named = row.text('dealName') === '' ? [] : state.names.deals.find(row.text('dealName'));
  return named.length === 1 ? named[0] : undefined;
}

/** The account as the row says, else its deal's, else its contact's. */
function accountOfActivity(
  state: PlanState,
  row: RowValues,
  record: NewRecord,
  dealAccountId: string | null,
  contactId: string | null,
): Link {
  const named = row.link('accountName', 'accountKey');
  const related = row.text('relatedKey');
  const key = named.key || (named.name === '' && dealAccountId === null ? related : '');
  if (named.name !== '' || key !== '') {
    const link = resolveLink(state, 'accounts', { ...named, key }, row.place);
    if (link.state !== 'unknown-key') return link;
  }
  const contactAccountId = contactId ? accountOfContact(state, contactId) : null;
  const accountId = dealAccountId ?? contactAccountId;
  if (accountId) return { state: 'linked', id: accountId };
  return key === '' || knownRow(state, record) ? { state: 'absent' } : { state: 'unknown-key' };
}

function accountOfContact(state: PlanState, contactId: string): string | null {
  const planned = state.createdById.get(contactId)?.fields.accountId;
  return typeof planned === 'string' ? planned : (state.data.contacts[contactId]?.accountId ?? null);
}
