import { isAnswer, isAttempt } from '../account/activity-facts';
import type { Activity } from '../activity/activity';
import { dayNumber } from '../calendar/day-number';
import { type VerdictKind, verdictKind } from '../engagement/verdict-kind';
import { callKindOf } from '../power-hour/call-kind';
import { addDays } from '../record/add-days';
import { groupBy } from '../record/group-by';
import type { OfAccount } from './figure';
import type { InsightAccount, InsightSource } from './insight-source';
import { type DateRange, isWithin } from './period';
import { askerOf } from './referral-figure';

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
  const isMeant = (by: string | null) => repId === null || by === repId;
  const read = readerFor(source, range, repId);
  for (const account of source.accounts)
    for (const one of read(account)) if (isMeant(one.repId) && isWithin(one.on, range)) found.push(one);
  for (const { accountId, on, repId: by, verdict } of source.runs) {
    if (!isMeant(by) || !isWithin(on, range)) continue;
    const kind = verdictKind(verdict, source.settings.verdicts);
    for (const each of ['entry', 'engagement', ...(kind ? [kind] : [])] as const)
      found.push(...happened(each, accountId, on, by));
  }
  for (const { accountId, calledAt, repId: by } of source.hourCalls)
    if (calledAt !== null && isMeant(by) && isWithin(calledAt, range))
      found.push(...happened('hour-call', accountId, calledAt, by));
  return [...found, ...namesGiven(source, range, repId)];
}

/** The own page and recent weeks look back no further. */
const keptWeeks = 62;

interface Kept {
  readonly asOf: string;
  readonly settings: InsightSource['settings'];
  readonly all: readonly Happening[];
  readonly byRep: ReadonlyMap<string | null, readonly Happening[]>;
}

const none: readonly Happening[] = [];

/** An account is replaced when anything of it changes, so what was read of it holds for as long as it lives. */
const kept = new WeakMap<InsightAccount, Kept>();

/** Reads what happened with an account, of one rep at least; what is longer ago is read each time. */
function readerFor(
  { asOf, settings }: InsightSource,
  range: DateRange,
  repId: string | null,
): (account: InsightAccount) => readonly Happening[] {
  const recent = { from: addDays(asOf, -7 * keptWeeks), to: asOf };
  if (range.from === null || range.from < recent.from || range.to > asOf)
    return (account) => happeningsOf(account, range, settings.verdicts);
  return (account) => {
    let known = kept.get(account);
    if (known?.asOf !== asOf || known.settings !== settings) {
      const all = happeningsOf(account, recent, settings.verdicts);
      known = { asOf, settings, all, byRep: groupBy(all, (one) => one.repId) };
      kept.set(account, known);
    }
    return repId === null ? known.all : (known.byRep.get(repId) ?? none);
  };
}

function happeningsOf(
  { history, facts, ownerId }: InsightAccount,
  range: DateRange,
  verdicts: InsightSource['settings']['verdicts'],
): Happening[] {
  const { id } = history.account;
  const found: Happening[] = [];
  for (const activity of history.activities) {
    if (!isWithin(activity.at, range)) continue;
    const by = activity.repId ?? ownerId;
    for (const kind of kindsOf(activity)) found.push(...happened(kind, id, activity.at, by));
    const verdict = activity.engagementId === null ? verdictKind(activity.verdict, verdicts) : null;
    if (verdict !== null) found.push(...happened(verdict, id, activity.at, by));
  }
  for (const { deal, on } of facts.won)
    if (on !== null && isWithin(on, range)) found.push(...happened('won', id, on, deal.ownerId ?? ownerId));
  return found;
}

/** Nothing for a date that is none. */
function happened(kind: HappeningKind, accountId: string, at: string, repId: string | null): Happening[] {
  const week = weekOf(at);
  return Number.isNaN(week) ? [] : [{ kind, accountId, on: at.slice(0, 10), week, repId }];
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
  const givers = new Set(given.map(({ fromAccountId }) => fromAccountId));
  const accounts = new Map(
    source.accounts.flatMap((account) =>
      givers.has(account.history.account.id) ? [[account.history.account.id, account] as const] : [],
    ),
  );
  return given.flatMap(({ fromAccountId: accountId, givenOn: on }) => {
    const from = accounts.get(accountId);
    const by = (from && askerOf(from.history, on)) ?? from?.ownerId ?? null;
    return repId !== null && by !== repId ? [] : happened('name', accountId, on, by);
  });
}
