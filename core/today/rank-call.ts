import type { AccountFacts } from '../account/account-facts';
import type { AccountHistory } from '../account/account-history';
import { countAttempts } from '../account/activity-facts';
import { daysInWords } from '../calendar/date-words';
import { daysBetween } from '../calendar/day-number';
import type { Contact } from '../contact/contact';
import { averageFit } from '../fit/fit-rules';
import { formatMoney } from '../money/format-money';
import type { PoolId, PoolMembership } from '../pool/pool';
import type { RankWeights } from '../settings/settings';
import type { FreshTrigger } from '../trigger/fresh-triggers';
import type { RankPart } from './today';

export interface Rank {
  readonly rank: number;
  /** Their points add up to `rank`. */
  readonly parts: readonly RankPart[];
  /** The pool that weighs most: its sentence, deal and contact stand for the call. `null` in no pool. */
  readonly strongest: PoolMembership | null;
  /** The freshest trigger event; its sentence stands before the pool's. */
  readonly trigger: FreshTrigger | null;
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

/** How much a call is worth making, in parts that explain it; `null` in no pool and without fresh triggers. */
export function rankCall(
  history: AccountHistory,
  facts: AccountFacts,
  pools: readonly PoolMembership[],
  weights: RankWeights,
  triggers: readonly FreshTrigger[] = [],
): Rank | null {
  const [strongest = null] = poolsByWeight(pools, weights);
  const [trigger = null] = triggers;
  if (!strongest && !trigger) return null;
  const parts = [
    poolPart(strongest, weights),
    triggerPart(triggers, weights.trigger),
    amountPart(strongest, weights.amount),
    freshnessPart(strongest, weights.freshness),
    reachablePart(history, strongest, weights.reachable),
    knownReasonPart(history, strongest, weights.knownReason),
    severalPoolsPart(strongest, pools, weights.severalPools),
    triedLatelyPart(history, facts, weights.triedLately),
  ].filter((part) => part !== null);
  return { rank: parts.reduce((sum, part) => sum + part.points, 0), parts, strongest, trigger };
}

/** The rank with the account's fit: an average one changes nothing, a poor one takes points away. */
export function withFit(own: Rank, score: number | null, weight: number, why: () => string): Rank {
  if (score === null) return own;
  const points = Math.round((weight * (score - averageFit)) / averageFit);
  if (points === 0) return own;
  const { strongest, trigger } = own;
  let parts: readonly RankPart[] | null = null;
  return {
    rank: own.rank + points,
    strongest,
    trigger,
    // Every account is ranked anew when something is learned; the words are read of few.
    get parts() {
      parts ??= [...own.parts, { label: 'Fit', points, why: `Fit ${score} of 100. ${why()}` }];
      return parts;
    },
  };
}

/** An account's pools, the one that weighs most first. */
export function poolsByWeight(
  pools: readonly PoolMembership[],
  weights: Pick<RankWeights, 'pool'>,
): PoolMembership[] {
  return [...pools].sort((a, b) => poolPoints(b.pool, weights) - poolPoints(a.pool, weights));
}

export const poolPoints = (pool: PoolId, weights: Pick<RankWeights, 'pool'>): number =>
  weights.pool[pool] ?? defaultPoolPoints[pool];

function part(label: string, points: number, why: string): RankPart | null {
  const rounded = Math.round(points);
  return rounded === 0 ? null : { label, points: rounded, why };
}

type Place = PoolMembership | null;

function poolPart(place: Place, weights: RankWeights): RankPart | null {
  return place && part(poolNames[place.pool], poolPoints(place.pool, weights), place.why);
}

function triggerPart(triggers: readonly FreshTrigger[], weight: number): RankPart | null {
  const [freshest] = triggers;
  if (!freshest) return null;
  const more = triggers.length > 1 ? `; and ${triggers.length - 1} more` : '';
  return part('Trigger event', weight * freshest.share, `${freshest.why}${more}`);
}

function amountPart(place: Place, weight: number): RankPart | null {
  if (!place || place.amount === null || place.amount <= 0) return null;
  const { amount, currency } = place;
  const share = Math.min(1, Math.log10(1 + amount) / Math.log10(fullAmount));
  return part('At stake', weight * share, `${formatMoney(amount, currency)} is at stake`);
}

function freshnessPart(place: Place, weight: number): RankPart | null {
  if (!place) return null;
  const { ageDays } = place;
  const share = 2 ** (-Math.max(0, ageDays) / freshHalfLifeDays);
  const when = ageDays <= 0 ? 'It happened today' : `It is ${daysInWords(ageDays)} old`;
  return part('Freshness', weight * share, `${when}; half as many points each year`);
}

function reachablePart({ account, contacts }: AccountHistory, place: Place, weight: number) {
  const proposed = contacts.find((contact) => contact.id === place?.contactId);
  if (proposed && phoneOf(proposed) !== '') {
    return part('Reachable', weight, `${contactName(proposed) || 'A contact'} has a phone number on record`);
  }
  return account.phone.trim() === ''
    ? null
    : part('Reachable', weight / 2, "Only the company's phone number is on record");
}

function knownReasonPart({ deals }: AccountHistory, place: Place, weight: number) {
  const deal = deals.find((one) => one.id === place?.dealId);
  if (deal?.status !== 'lost') return null;
  if (deal.realLossReason.trim() !== '') {
    return part('Known reason', weight, `The real reason is known: ${deal.realLossReason}`);
  }
  if (deal.competitor.trim() !== '') return part('Known reason', weight / 2, `It went to ${deal.competitor}`);
  return deal.statedLossReason.trim() === ''
    ? null
    : part('Known reason', weight / 2, `They said: ${deal.statedLossReason}`);
}

function severalPoolsPart(strongest: Place, pools: readonly PoolMembership[], weight: number) {
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
