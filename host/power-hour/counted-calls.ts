import type { Account } from '../../core/account/account';
import { wasReached } from '../../core/engagement/was-reached';
import { type AttributedWin, attributeWins, type Conversation } from '../../core/power-hour/attribute-wins';
import type { PowerHour, PowerHourCall } from '../../core/power-hour/power-hour';
import type { SharedCall } from '../../core/power-hour/shared-call';
import { doubleCallsOf } from '../../core/power-hour/tally';
import { foldText } from '../../core/search/fold-text';
import type { HostContext } from '../host-context';
import { repNameOf } from './power-hour-records';

/** A call of this machine as the tally and a session file have it. */
export function sharedCallOf(context: HostContext, call: PowerHourCall): SharedCall {
  const account = context.store.data.accounts[call.accountId];
  const { source } = account ?? {};
  return {
    callId: call.id,
    updatedAt: call.updatedAt,
    repId: call.repId,
    repName: repNameOf(context, call.repId),
    accountId: call.accountId,
    accountName: account?.name ?? '',
    accountSource: source ? { system: source.system, key: source.key } : null,
    calledAt: call.calledAt ?? '',
    outcome: call.outcome,
    result: call.result,
    hasFollowUp: call.nextStepId !== null,
    hasReferral: call.referralId !== null,
    bookedAmount: call.bookedAmount,
    bookedCurrency: call.bookedCurrency,
  };
}

/** Every call of an hour that was made: here, and on the machines whose files were merged. */
export function countedCalls(
  context: HostContext,
  hour: Pick<PowerHour, 'shared'>,
  calls: readonly PowerHourCall[],
): SharedCall[] {
  const own = calls.filter(({ state }) => state === 'called').map((call) => sharedCallOf(context, call));
  const ownIds = new Set(own.map(({ callId }) => callId));
  return [...own, ...hour.shared.filter(({ callId }) => !ownIds.has(callId))];
}

/** Accounts that several reps called; calls of other machines are recognised by CRM id, then by name. */
export function doubleCalls(context: HostContext, counted: readonly SharedCall[], hour: PowerHour) {
  const keyOf =
    hour.shared.length === 0 ? null : accountRecogniser(Object.values(context.store.data.accounts));
  return doubleCallsOf(counted, (call) => keyOf?.(call as SharedCall) ?? call.accountId);
}

function accountRecogniser(accounts: readonly Account[]): (call: SharedCall) => string {
  const ids = new Set(accounts.map(({ id }) => id));
  const bySource = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { id, name, source } of accounts) {
    if (source) bySource.set(sourceKey(source), id);
    byName.set(foldText(name), id);
  }
  return ({ accountId, accountSource, accountName }) => {
    if (ids.has(accountId)) return accountId;
    const name = foldText(accountName);
    const bySourceId = accountSource ? bySource.get(sourceKey(accountSource)) : undefined;
    return bySourceId ?? byName.get(name) ?? (accountSource ? sourceKey(accountSource) : name);
  };
}

const sourceKey = ({ system, key }: { readonly system: string; readonly key: string }) => `${system} ${key}`;

/** The deals that count as booked by power hours, by the hour's id. */
export function winsByHour(context: HostContext): Map<string, AttributedWin[]> {
  const conversations: Conversation[] = [];
  const accountIds = new Set<string>();
  for (const call of Object.values(context.store.data.powerHourCalls)) {
    if (call.state !== 'called' || call.calledAt === null) continue;
    const { id: callId, powerHourId, accountId, calledAt: at, bookedDealId, outcome } = call;
    if (!wasReached(outcome) && bookedDealId === null) continue;
    conversations.push({ callId, powerHourId, accountId, at, bookedDealId });
    accountIds.add(accountId);
  }
  const deals = [...accountIds].flatMap((id) => context.history.of(id)?.deals ?? []);
  const days = context.settings().powerHour.attributionDays;
  const byHour = new Map<string, AttributedWin[]>();
  for (const win of attributeWins(conversations, deals, { asOf: context.asOf(), days })) {
    const { powerHourId } = win.conversation;
    const wins = byHour.get(powerHourId);
    if (wins) wins.push(win);
    else byHour.set(powerHourId, [win]);
  }
  return byHour;
}
