import type { AccountFacts } from '../account/account-facts';
import type { AccountHistory } from '../account/account-history';
import { countAttempts } from '../account/activity-facts';
import { daysInWords } from '../calendar/date-words';
import { daysBetween } from '../calendar/day-number';
import type { Contact } from '../contact/contact';
import { formatMoney } from '../money/format-money';
import type { PoolId, PoolMembership } from '../pool/pool';
import type { RankWeights } from '../settings/settings';
import type { RankPart } from './today';

export interface Rank {
  readonly rank: number;
  /** Their points add up to `rank`. */
  readonly parts: readonly RankPart[];
  /** The pool that weighs most: its sentence, deal and contact stand for the call. */
  readonly strongest: PoolMembership;
}

/** Old no's and quiet customers are what a power hour calls (M27); a fresh loss can't wait (M7). */
export const defaultPoolPoints: Readonly<Record<PoolId, number>> = {
  'just-lost': 45,
  'quiet-customer': 40,
  'old-no': 40,
  'one-and-done': 30,
  declined: 25,
  'referral-ready': 25,
  orphan: 20,
  'check-in': 15,
};

const poolNames: Readonly<Record<PoolId, string>> = {
  'just-lost': 'Just lost',
  'quiet-customer': 'Quiet customer',
  'old-no': 'Old no',
  'one-and-done': 'One-and-done',
  declined: 'Declined',
  'referral-ready': 'Referral-ready',
  orphan: 'Orphan',
  'check-in': 'Check-in due',
};

/** An amount of this many units earns all points; smaller ones less, on a scale of tens. */
const fullAmount = 1_000_000;
/** After this many days an event is half as fresh. */
const freshHalfLifeDays = 365;
/** Attempts of the last two weeks push a call down, the latest one the most. */
const triedLatelyDays = 14;
const mostExtraPools = 3;

/** How much a call is worth making, in parts that explain it; `null` for an account in no pool. */
export function rankCall(
  history: AccountHistory,
  facts: AccountFacts,
  pools: readonly PoolMembership[],
  weights: RankWeights,
): Rank | null {
  const [strongest] = poolsByWeight(pools, weights);
  if (!strongest) return null;
  const parts = [
    poolPart(strongest, weights),
    amountPart(strongest, weights.amount),
    freshnessPart(strongest, weights.freshness),
    reachablePart(history, strongest, weights.reachable),
    knownReasonPart(history, strongest, weights.knownReason),
    severalPoolsPart(strongest, pools, weights.severalPools),
    triedLatelyPart(history, facts, weights.triedLately),
  ].filter((part) => part !== null);
  return { rank: parts.reduce((sum, part) => sum + part.points, 0), parts, strongest };
}

/** An account's pools, the one that weighs most first. */
export function poolsByWeight(
  pools: readonly PoolMembership[],
  weights: Pick<RankWeights, 'pool'>,
): PoolMembership[] {
  return [...pools].sort((a, b) => poolPoints(b.pool, weights) - poolPoints(a.pool, weights));
}

const poolPoints = (pool: PoolId, weights: Pick<RankWeights, 'pool'>) =>
  weights.pool[pool] ?? defaultPoolPoints[pool];

function part(label: string, points: number, why: string): RankPart | null {
  const rounded = Math.round(points);
  return rounded === 0 ? null : { label, points: rounded, why };
}

function poolPart({ pool, why }: PoolMembership, weights: RankWeights): RankPart | null {
  return part(poolNames[pool], poolPoints(pool, weights), why);
}

function amountPart({ amount, currency }: PoolMembership, weight: number): RankPart | null {
  if (amount === null || amount <= 0) return null;
  const share = Math.min(1, Math.log10(1 + amount) / Math.log10(fullAmount));
  return part('At stake', weight * share, `${formatMoney(amount, currency)} is at stake`);
}

function freshnessPart({ ageDays }: PoolMembership, weight: number): RankPart | null {
  const share = 2 ** (-Math.max(0, ageDays) / freshHalfLifeDays);
  const when = ageDays <= 0 ? 'It happened today' : `It is ${daysInWords(ageDays)} old`;
  return part('Freshness', weight * share, `${when}; half as many points each year`);
}

function reachablePart({ account, contacts }: AccountHistory, { contactId }: PoolMembership, weight: number) {
  const proposed = contacts.find((contact) => contact.id === contactId);
  if (proposed && phoneOf(proposed) !== '') {
    return part('Reachable', weight, `${contactName(proposed) || 'A contact'} has a phone number on record`);
  }
  return account.phone.trim() === ''
    ? null
    : part('Reachable', weight / 2, "Only the company's phone number is on record");
}

function knownReasonPart({ deals }: AccountHistory, { dealId }: PoolMembership, weight: number) {
  const deal = deals.find((one) => one.id === dealId);
  if (deal?.status !== 'lost') return null;
  if (deal.realLossReason.trim() !== '') {
    return part('Known reason', weight, `The real reason is known: ${deal.realLossReason}`);
  }
  if (deal.competitor.trim() !== '') return part('Known reason', weight / 2, `It went to ${deal.competitor}`);
  return deal.statedLossReason.trim() === ''
    ? null
    : part('Known reason', weight / 2, `They said: ${deal.statedLossReason}`);
}

function severalPoolsPart(strongest: PoolMembership, pools: readonly PoolMembership[], weight: number) {
  const others = pools.filter((place) => place !== strongest).map((place) => poolNames[place.pool]);
  if (others.length === 0) return null;
  return part(
    'Several reasons',
    weight * Math.min(mostExtraPools, others.length),
    `Also: ${others.join(', ').toLowerCase()}`,
  );
}

function triedLatelyPart({ activities }: AccountHistory, facts: AccountFacts, weight: number) {
  const { lastAttempt, asOf } = facts;
  if (!lastAttempt) return null;
  const days = daysBetween(lastAttempt.at, asOf);
  if (!(days < triedLatelyDays)) return null;
  const when = days === 0 ? 'today' : `${daysInWords(days)} ago`;
  const attemptCount = countAttempts(activities, facts, asOf);
  const tries = attemptCount > 1 ? `, ${attemptCount} attempts since the last answer` : '';
  return part('Tried lately', -weight * (1 - days / triedLatelyDays), `Last tried ${when}${tries}`);
}

export const phoneOf = (contact: Contact) => contact.mobile.trim() || contact.phone.trim();
export const contactName = (contact: Contact) => `${contact.firstName} ${contact.lastName}`.trim();
