import { AppError } from '../../core/app-error';
import { refusalOf } from '../../core/power-hour/draw-list';
import { isToCall, nextCall } from '../../core/power-hour/next-call';
import type { PowerHour, PowerHourCall } from '../../core/power-hour/power-hour';
import type { HostContext } from '../host-context';
import { recordOrThrow } from '../records/build-record';

/** An hour's accounts in the order of its list. */
export function callsOfHour(context: HostContext, powerHourId: string): PowerHourCall[] {
  return Object.values(context.store.data.powerHourCalls)
    .filter((call) => call.powerHourId === powerHourId)
    .sort(byPlace);
}

/** The calls of every hour, by the hour's id; one pass for what compares hours. */
export function callsByHour(context: HostContext): Map<string, PowerHourCall[]> {
  const byHour = new Map<string, PowerHourCall[]>();
  for (const call of Object.values(context.store.data.powerHourCalls)) {
    const calls = byHour.get(call.powerHourId);
    if (calls) calls.push(call);
    else byHour.set(call.powerHourId, [call]);
  }
  for (const calls of byHour.values()) calls.sort(byPlace);
  return byHour;
}

function byPlace(a: PowerHourCall, b: PowerHourCall): number {
  return a.place - b.place || (a.id < b.id ? -1 : 1);
}

/** @throws AppError `not-found`, or `not-allowed` when the hour is not running. */
export function liveHour(context: HostContext, id: string): PowerHour {
  const hour = recordOrThrow(context, 'powerHours', id);
  if (hour.status === 'live') return hour;
  const state = hour.status === 'planned' ? 'has not begun yet' : 'has ended';
  throw new AppError('not-allowed', `This power hour ${state}. Nothing was changed; what you typed is kept.`);
}

/** @throws AppError `not-found`, or `not-allowed` when the call was made or passed over already. */
export function openCall(context: HostContext, id: string): PowerHourCall {
  const call = recordOrThrow(context, 'powerHourCalls', id);
  if (isToCall(call)) return call;
  const state = call.state === 'called' ? 'is in the history already' : 'was passed over';
  throw new AppError('not-allowed', `This call ${state}. Nothing was changed.`);
}

/** What is called after `without`; accounts that asked not to be contacted meanwhile are passed by. */
export function nextCallId(
  context: HostContext,
  calls: readonly PowerHourCall[],
  without: string | null = null,
): string | null {
  const callable = calls.filter(
    (call) => call.id !== without && isToCall(call) && refusalNow(context, call) === '',
  );
  return nextCall(callable, context.localNow())?.id ?? null;
}

/** Why an account of the list is not called any more; empty when it is. */
export function refusalNow(context: HostContext, { accountId }: Pick<PowerHourCall, 'accountId'>): string {
  const history = context.history.of(accountId);
  return history === undefined ? 'The account was removed' : (refusalOf(history, context.asOf()) ?? '');
}

export function repNameOf(context: HostContext, repId: string | null): string {
  return context.store.data.reps[repId ?? '']?.name ?? '';
}
