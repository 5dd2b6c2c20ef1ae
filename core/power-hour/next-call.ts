import type { PowerHourCall } from './power-hour';

type QueuedCall = Pick<PowerHourCall, 'id' | 'state' | 'place' | 'callBackAt'>;

/**
 * What is called next: who asked to be called back and is due, then the list in its order, then what was
 * parked. `null` when nothing is left, or when the rest waits for its time.
 */
export function nextCall<C extends QueuedCall>(calls: readonly C[], localNow: string): C | null {
  const due = dueCallBacks(calls, localNow)[0];
  if (due !== undefined) return due;
  return firstOf(calls, 'waiting') ?? firstOf(calls, 'parked');
}

/** Call-backs whose time has come, the earliest first. */
export function dueCallBacks<C extends QueuedCall>(calls: readonly C[], localNow: string): C[] {
  return callBacks(calls).filter(({ callBackAt }) => (callBackAt ?? '') <= localNow);
}

/** Who is still to be called back on the day of `localNow`; another day's call-back is a next step by then. */
export function callBacksToday<C extends QueuedCall>(calls: readonly C[], localNow: string): C[] {
  const today = localNow.slice(0, 10);
  return callBacks(calls).filter(({ callBackAt }) => (callBackAt ?? '').slice(0, 10) <= today);
}

function callBacks<C extends QueuedCall>(calls: readonly C[]): C[] {
  return calls
    .filter(({ state }) => state === 'later')
    .sort((a, b) => ((a.callBackAt ?? '') < (b.callBackAt ?? '') ? -1 : 1));
}

function firstOf<C extends QueuedCall>(calls: readonly C[], state: C['state']): C | null {
  let first: C | null = null;
  for (const call of calls) {
    if (call.state === state && (first === null || call.place < first.place)) first = call;
  }
  return first;
}

/** Whether the account still waits to be called in this hour. */
export function isToCall({ state }: Pick<PowerHourCall, 'state'>): boolean {
  return state === 'waiting' || state === 'parked' || state === 'later';
}
