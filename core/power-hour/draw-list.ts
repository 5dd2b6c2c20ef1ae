import type { AccountFacts } from '../account/account-facts';
import type { AccountHistory } from '../account/account-history';
import type { Activity } from '../activity/activity';
import { agoInWords } from '../calendar/date-words';
import { daysBetween } from '../calendar/day-number';
import type { Contact } from '../contact/contact';
import { peaceOfAccount } from '../contact/peace';
import { whyNotToContact } from '../contact/why-not-to-contact';
import { compareText } from '../deal/compare-deals';
import { pageInOrder } from '../order/page-in-order';
import type { PoolMembership } from '../pool/pool';
import type { RankWeights } from '../settings/settings';
import { phoneOf, poolPoints, type Rank } from '../today/rank-call';
import { activeSetAside } from '../today/set-aside-state';
import type { ListFilter } from './power-hour';

/** An account that may come on a list, with what is derived from it. */
export interface ListCandidate {
  readonly history: AccountHistory;
  readonly facts: AccountFacts;
  readonly pools: readonly PoolMembership[];
  readonly rank: Rank | null;
}

export const leftOutCauses = ['do-not-contact', 'set-aside', 'called-lately', 'no-phone'] as const;
export type LeftOutCause = (typeof leftOutCauses)[number];

export interface DrawnAccount {
  readonly candidate: ListCandidate;
  readonly membership: PoolMembership;
}
interface LeftOutAccount {
  readonly candidate: ListCandidate;
  readonly cause: LeftOutCause;
  readonly why: string;
}
export interface DrawnList {
  /** The first `most` in the order in which they are called. */
  readonly drawn: readonly DrawnAccount[];
  /** How many would be drawn without a limit. */
  readonly fitting: number;
  /** Would fit the pools and filters, but is not called; each with its reason. */
  readonly leftOut: readonly LeftOutAccount[];
}

/**
 * The accounts of a power hour's list, and those that were left out, each with the reason why. Of several pools
 * that are asked for, the one that weighs most is the reason to call.
 */
export function drawList(
  candidates: readonly ListCandidate[],
  filter: ListFilter,
  weights: Pick<RankWeights, 'pool'>,
): DrawnList {
  const fitting: DrawnAccount[] = [];
  const leftOut: LeftOutAccount[] = [];
  for (const candidate of candidates) {
    if (!fits(candidate, filter)) continue;
    // A marked account is in no pool, so it is told of whatever pool is asked for.
    const refusal = refusalOf(candidate.history, candidate.facts.asOf);
    if (refusal !== null) {
      leftOut.push({ candidate, cause: 'do-not-contact', why: refusal });
      continue;
    }
    const membership = strongestAskedFor(candidate.pools, filter, weights);
    if (membership === null) continue;
    const obstacle = obstacleOf(candidate, membership, filter);
    if (obstacle === null) fitting.push({ candidate, membership });
    else leftOut.push({ candidate, ...obstacle });
  }
  return { drawn: firstOf(fitting, filter), fitting: fitting.length, leftOut };
}

/** Why nobody at this account may be called now; `null` when somebody may. */
export function refusalOf(
  { account, contacts }: Pick<AccountHistory, 'account' | 'contacts'>,
  asOf: string,
): string | null {
  return peaceOfAccount(account, contacts, asOf)?.reason ?? null;
}

/** The last day on which we called or left a voicemail if it is less than `days` ago; else `null`. */
function calledWithin(activities: readonly Activity[], facts: AccountFacts, days: number): string | null {
  const { asOf, lastAttempt } = facts;
  // Most accounts were tried by nobody for so long that their activities need no look.
  if (lastAttempt === null || daysBetween(lastAttempt.at, asOf) >= days) return null;
  let last: string | null = null;
  for (const { kind, direction, at } of activities) {
    if ((kind !== 'call' && kind !== 'voicemail') || direction === 'inbound') continue;
    const day = at.slice(0, 10);
    if (day <= asOf && (last === null || day > last)) last = day;
  }
  return last !== null && daysBetween(last, asOf) < days ? last : null;
}

/** The person to call, unless they have left or are left in peace meanwhile. */
export function personToCall(
  { contacts }: Pick<AccountHistory, 'contacts'>,
  contactId: string | null,
  asOf: string,
): Contact | null {
  const contact = contacts.find(({ id }) => id === contactId);
  return contact !== undefined && whyNotToContact(contact, asOf) === '' ? contact : null;
}

/** The number to dial: the person's, else the company's; empty when neither is known. */
export function phoneToCall(history: AccountHistory, contactId: string | null, asOf: string): string {
  const contact = personToCall(history, contactId, asOf);
  return (contact !== null && phoneOf(contact)) || history.account.phone.trim();
}

function strongestAskedFor(
  places: readonly PoolMembership[],
  { pools }: ListFilter,
  weights: Pick<RankWeights, 'pool'>,
): PoolMembership | null {
  let strongest: PoolMembership | null = null;
  for (const place of places) {
    if (pools.length > 0 && !pools.includes(place.pool)) continue;
    const isStronger =
      strongest === null || poolPoints(place.pool, weights) > poolPoints(strongest.pool, weights);
    if (isStronger) strongest = place;
  }
  return strongest;
}

function fits({ history: { account }, facts }: ListCandidate, filter: ListFilter): boolean {
  if (filter.segment !== null && account.segment !== filter.segment) return false;
  if (filter.tag !== null && !account.tags.includes(filter.tag)) return false;
  if (filter.ownerId === null) return true;
  return filter.ownerId === 'none' ? facts.owner.repId === null : facts.owner.repId === filter.ownerId;
}

function obstacleOf(
  { history, facts }: ListCandidate,
  { contactId }: PoolMembership,
  filter: ListFilter,
): { cause: LeftOutCause; why: string } | null {
  const aside = history.setAsides.length > 0 ? activeSetAside(history, facts.asOf) : null;
  if (aside !== null) {
    const why = aside.kind === 'snooze' ? `Snoozed until ${aside.until}` : `Dismissed: ${aside.reason}`;
    return { cause: 'set-aside', why };
  }
  const called = calledWithin(history.activities, facts, filter.notCalledDays);
  if (called !== null) return { cause: 'called-lately', why: `Called ${agoInWords(called, facts.asOf)}` };
  if (filter.hasPhone && phoneToCall(history, contactId, facts.asOf) === '') {
    return { cause: 'no-phone', why: 'No phone number is on record' };
  }
  return null;
}

/** What an order compares, smallest first; made once for each account, since a sort asks very often. */
function orderKey(order: ListFilter['order'], { candidate, membership }: DrawnAccount): number | string {
  switch (order) {
    case 'rank':
      return -(candidate.rank?.rank ?? 0);
    case 'amount':
      return -(membership.amount ?? 0);
    case 'longest-quiet':
      return candidate.facts.lastTouchOn ?? '';
    case 'name':
      return '';
    case 'owner':
      return candidate.facts.owner.name;
  }
}

function firstOf(fitting: readonly DrawnAccount[], { order, most }: ListFilter): DrawnAccount[] {
  const keyed = fitting.map((account) => ({ account, key: orderKey(order, account) }));
  const compare = (a: (typeof keyed)[number], b: (typeof keyed)[number]) => {
    if (a.key !== b.key) return a.key < b.key ? -1 : 1;
    return compareNames(a.account, b.account);
  };
  return pageInOrder(keyed, compare, { offset: 0, limit: most }).map(({ account }) => account);
}

function compareNames({ candidate: a }: DrawnAccount, { candidate: b }: DrawnAccount): number {
  const one = a.history.account;
  const other = b.history.account;
  return compareText(one.name, other.name) || compareText(one.id, other.id);
}
