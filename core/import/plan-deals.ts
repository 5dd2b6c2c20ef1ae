import type { NewRecord } from './create-planned';
import { dealOutcome } from './deal-outcome';
import { nameKey } from './near-name';
import { isLeftOut, knownRow, leaveForAnswer } from './place-row';
import { accountOf, linkContact, placeInAccount } from './plan-contacts';
import { currencyOf } from './plan-reps-and-offerings';
import type { PlanState } from './plan-state';
import { resolveLink } from './resolve-link';
import type { RowValues } from './row-values';

export function planDeal(state: PlanState, row: RowValues): void {
  const name = row.text('name');
  const accountText = row.text('accountName') || row.text('accountKey');
  const key = row.key(
    [name, accountText, row.text('openedOn'), row.text('offering'), row.text('owner')],
    true,
  );
  if (isLeftOut(state, { kind: 'deals', system: row.system, key }, row.place)) return;
  const owner = row.has('owner', 'ownerKey')
    ? resolveLink(state, 'reps', row.link('owner', 'ownerKey'), row.place)
    : null;
  const offerings = row.has('offering') ? linkOfferings(state, row) : [];
  if (owner?.state === 'open' || offerings === null) {
    leaveForAnswer(state, row.place);
    return;
  }
  const record: NewRecord = {
    kind: 'deals',
    system: row.system,
    key,
    fields: {
      ...row.pick('name', 'stage', 'openedOn', 'lastActivityOn', 'competitor', 'statedLossReason'),
      ...row.pick('realLossReason', 'nextStep', 'notes'),
      ...outcomeFields(row),
      ...currencyOf(row),
      ...(row.has('offering') ? { offeringIds: offerings } : {}),
      ...(owner ? { ownerId: owner.state === 'linked' ? owner.id : null } : {}),
    },
    originals: originalsOf(row),
    name: name || row.text('id'),
    detail: '',
  };
  const link = accountOf(state, row, record);
  const accountId = link.state === 'linked' ? link.id : null;
  if (row.has('contactName', 'contactKey')) record.fields.contactId = linkContact(state, row, accountId);
  if (row.text('contactName') && record.fields.contactId === null && !knownRow(state, record))
    state.warnings.push({
      ...row.place,
      reason: `Its contact “${row.text('contactName')}” is not among the contacts; the deal is used without it.`,
    });
  placeInAccount(state, row, record, link, row.place);
}

/**
 * An open deal's close date is a hope, not history: only won and lost deals have one. A lost deal of 0
 * says that nothing was paid, not what was at stake: its amount is unknown.
 */
function outcomeFields(row: RowValues): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const status = dealOutcome({
    status: row.text('status'),
    stage: row.text('stage'),
    isClosed: row.flag('isClosed'),
    isWon: row.flag('isWon'),
    isLost: row.flag('isLost'),
    wonOn: row.date('wonOn'),
    lostOn: row.date('lostOn'),
  });
  if (row.has('status', 'stage', 'isClosed', 'isWon', 'isLost', 'wonOn', 'lostOn')) fields.status = status;
  if (row.has('closedOn', 'wonOn', 'lostOn')) {
    const closed = row.date('closedOn');
    const ended = status === 'won' ? row.date('wonOn') : row.date('lostOn');
    fields.closedOn = status === 'open' ? null : (ended ?? closed);
  }
  if (row.has('status') && !row.has('stage')) fields.stage = row.text('status');
  const amount = row.number('amount');
  if (row.has('amount')) fields.amount = status === 'lost' && amount === 0 ? null : amount;
  return fields;
}

/** One offering a cell, or several parted by semicolons; `null` while a question about one is open. */
function linkOfferings(state: PlanState, row: RowValues): string[] | null {
  const cell = row.text('offering');
  const isWhole = state.names.offerings.find(cell).length > 0 || state.learned.offerings.has(nameKey(cell));
  const names = isWhole ? [cell] : cell.split(';').map((part) => part.trim());
  const ids: string[] = [];
  for (const name of names) {
    const link = resolveLink(state, 'offerings', { system: row.system, key: '', name }, row.place);
    if (link.state === 'open') return null;
    if (link.state === 'linked' && !ids.includes(link.id)) ids.push(link.id);
  }
  return ids;
}

/** What the file calls the records that it links to: later imports read the same names the same way. */
export function originalsOf(row: RowValues): Record<string, unknown> {
  const originals: Record<string, unknown> = {};
  for (const field of ['accountName', 'owner', 'offering'])
    if (row.text(field) !== '') originals[field] = row.text(field);
  return originals;
}
