import type { MoneySum } from '../account/account-page';
import type { SettingsFields } from '../settings/settings';
import { callKindOf } from './call-kind';
import type { GoalKind } from './power-hour-choices';
import type { SharedCall } from './shared-call';

export type Points = SettingsFields['powerHour']['points'];

/** One call that was made, here or on a teammate's machine. */
export type CountedCall = Omit<SharedCall, 'updatedAt' | 'accountSource'>;

export interface Tally {
  readonly dials: number;
  readonly conversations: number;
  readonly meetings: number;
  readonly referrals: number;
  readonly followUps: number;
  readonly points: number;
  /** Booked on the calls themselves, one sum a currency. */
  readonly booked: MoneySum[];
}

/** Counts calls; points are what settings say that a conversation, follow-up, referral and meeting are worth. */
export function tallyOf(calls: readonly CountedCall[], points: Points): Tally {
  const tally = { dials: 0, conversations: 0, meetings: 0, referrals: 0, followUps: 0, points: 0 };
  const booked = new Map<string, MoneySum>();
  for (const call of calls) {
    const kind = callKindOf(call);
    tally.dials += 1;
    tally.conversations += Number(kind.isConversation);
    tally.meetings += Number(kind.isMeeting);
    tally.referrals += Number(kind.isReferral);
    tally.followUps += Number(kind.isFollowUp);
    tally.points += pointsOf(call, points);
    if (call.bookedAmount === null || call.bookedAmount <= 0) continue;
    const sum = booked.get(call.bookedCurrency) ?? { currency: call.bookedCurrency, amount: 0, count: 0 };
    booked.set(call.bookedCurrency, {
      ...sum,
      amount: sum.amount + call.bookedAmount,
      count: sum.count + 1,
    });
  }
  return { ...tally, booked: [...booked.values()].sort((a, b) => b.amount - a.amount) };
}

export function pointsOf(call: CountedCall, points: Points): number {
  const kind = callKindOf(call);
  return (
    Number(kind.isConversation) * points.conversation +
    Number(kind.isMeeting) * points.meeting +
    Number(kind.isReferral) * points.referral +
    Number(kind.isFollowUp) * points.followUp
  );
}

export interface ScoreLine {
  readonly repName: string;
  readonly tally: Tally;
}

/** Every rep with what they did, most points first; reps of several machines are one by their name. */
export function scoreboardOf(
  calls: readonly CountedCall[],
  repNames: readonly string[],
  points: Points,
): ScoreLine[] {
  const byRep = new Map<string, { name: string; calls: CountedCall[] }>();
  for (const name of repNames) byRep.set(keyOf(name), { name, calls: [] });
  for (const call of calls) {
    const line = byRep.get(keyOf(call.repName)) ?? { name: call.repName || 'Nobody named', calls: [] };
    line.calls.push(call);
    byRep.set(keyOf(call.repName), line);
  }
  return [...byRep.values()]
    .map(({ name, calls: made }) => ({ repName: name, tally: tallyOf(made, points) }))
    .sort(
      (a, b) =>
        b.tally.points - a.tally.points || b.tally.dials - a.tally.dials || (a.repName < b.repName ? -1 : 1),
    );
}

const keyOf = (name: string) => name.trim().toLowerCase();

/** How far the goal is reached, in the goal's own unit; an amount counts the one currency that was asked for. */
export function goalProgress(kind: GoalKind, tally: Tally, currency: string): number {
  switch (kind) {
    case 'calls':
      return tally.dials;
    case 'amount':
      return tally.booked.find((sum) => sum.currency === currency)?.amount ?? 0;
    default:
      return tally[kind];
  }
}

/** Accounts that more than one rep called, by what the files and this machine know of them. */
export interface DoubleCall {
  readonly accountName: string;
  readonly calls: readonly { readonly repName: string; readonly calledAt: string }[];
}

/** @param accountKeyOf what makes two calls the same account, see `accountKeysOf` */
export function doubleCallsOf(
  calls: readonly CountedCall[],
  accountKeyOf: (call: CountedCall) => string,
): DoubleCall[] {
  const byAccount = new Map<string, CountedCall[]>();
  for (const call of calls) {
    const key = accountKeyOf(call);
    byAccount.set(key, [...(byAccount.get(key) ?? []), call]);
  }
  return [...byAccount.values()]
    .filter((made) => new Set(made.map(({ repName }) => keyOf(repName))).size > 1)
    .map((made) => ({
      accountName: made[0]?.accountName ?? '',
      calls: made
        .map(({ repName, calledAt }) => ({ repName, calledAt }))
        .sort((a, b) => (a.calledAt < b.calledAt ? -1 : 1)),
    }))
    .sort((a, b) => (a.accountName < b.accountName ? -1 : 1));
}
