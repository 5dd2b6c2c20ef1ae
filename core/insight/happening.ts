import { isAnswer, isAttempt } from '../account/activity-facts';
import type { Activity } from '../activity/activity';
import { dayNumber } from '../calendar/day-number';
import { type VerdictKind, verdictKind } from '../engagement/verdict-kind';
import { callKindOf } from '../power-hour/call-kind';
import type { OfAccount } from './figure';
import type { InsightSource } from './insight-source';
import { type DateRange, isWithin } from './period';
import { askerOf } from './referral-figure';
import { whoActed } from './who-acted';

export type HappeningKind =
  | 'entry'
  | 'attempt'
  | 'conversation'
  | 'meeting'
  | 'ask'
  | 'engagement'
  | 'hour-call'
  | 'name'
  | 'won'
  | VerdictKind;

/** Something that a rep did, or that came of it, on a day. */
export interface Happening extends OfAccount {
  readonly kind: HappeningKind;
  readonly on: string;
  /** Monday to Sunday, counted from the week of 1 January 1970. */
  readonly week: number;
  readonly repId: string | null;
}

export const weekOf = (on: string): number => Math.floor((dayNumber(on) + 3) / 7);

/**
 * What happened in a range, by one rep or by everybody. Whoever logged an activity did it, else the account's
 * owner; a win is the deal's owner's, a name that of who asked for it.
 */
export function readHappenings(source: InsightSource, range: DateRange, repId: string | null): Happening[] {
  const found: Happening[] = [];
  const { verdicts } = source.settings;
  const add = (kind: HappeningKind, accountId: string, at: string, by: string | null) => {
    const week = weekOf(at);
    if ((repId === null || by === repId) && !Number.isNaN(week))
      found.push({ kind, accountId, on: at.slice(0, 10), week, repId: by });
  };
  for (const { history, facts, ownerId } of source.accounts) {
    const { id } = history.account;
    const { repIds, lastAt } = whoActed(history.activities);
    const isMine = repId === null || repIds.has(repId) || (ownerId === repId && repIds.has(null));
    const isLongAgo = range.from !== null && lastAt < range.from;
    for (const activity of isMine && !isLongAgo ? history.activities : []) {
      if (!isWithin(activity.at, range)) continue;
      const by = activity.repId ?? ownerId;
      // Asked before anything else: most activities are of other reps.
      if (repId !== null && by !== repId) continue;
      for (const kind of kindsOf(activity)) add(kind, id, activity.at, by);
      const verdict = activity.engagementId === null ? verdictKind(activity.verdict, verdicts) : null;
      if (verdict !== null) add(verdict, id, activity.at, by);
    }
    for (const { deal, on } of facts.won)
      if (on !== null && isWithin(on, range)) add('won', id, on, deal.ownerId ?? ownerId);
  }
  for (const { accountId, on, repId: by, verdict } of source.runs) {
    if (!isWithin(on, range)) continue;
    const kind = verdictKind(verdict, verdicts);
    for (const each of ['entry', 'engagement', ...(kind ? [kind] : [])] as const)
      add(each, accountId, on, by);
  }
  for (const { accountId, calledAt, repId: by } of source.hourCalls)
    if (calledAt !== null && isWithin(calledAt, range)) add('hour-call', accountId, calledAt, by);
  return [...found, ...namesGiven(source, range, repId)];
}

function kindsOf(activity: Activity): HappeningKind[] {
  const kinds: HappeningKind[] = [];
  // What comes in by itself tells nothing of whether the rep was there.
  if (activity.direction !== 'inbound' && activity.repId !== null) kinds.push('entry');
  if (isAttempt(activity)) kinds.push('attempt');
  if (isAnswer(activity)) kinds.push('conversation');
  if (isMeetingBooked(activity)) kinds.push('meeting');
  if (activity.askedForReferral) kinds.push('ask');
  return kinds;
}

function isMeetingBooked({ outcome, result }: Activity): boolean {
  return result !== '' && callKindOf({ outcome, result, hasFollowUp: false, hasReferral: false }).isMeeting;
}

function namesGiven(source: InsightSource, range: DateRange, repId: string | null): Happening[] {
  const given = source.referrals.filter(({ givenOn }) => isWithin(givenOn, range));
  if (given.length === 0) return [];
  const accounts = new Map(source.accounts.map((account) => [account.history.account.id, account]));
  return given.flatMap(({ fromAccountId: accountId, givenOn: on }) => {
    const from = accounts.get(accountId);
    const by = (from && askerOf(from.history, on)) ?? from?.ownerId ?? null;
    const week = weekOf(on);
    return (repId !== null && by !== repId) || Number.isNaN(week)
      ? []
      : [{ kind: 'name' as const, accountId, on, week, repId: by }];
  });
}
