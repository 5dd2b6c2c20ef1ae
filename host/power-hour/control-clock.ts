import { AppError } from '../../core/app-error';
import type { ParsedInput } from '../../core/contract';
import { elapsedMsOf } from '../../core/engagement/call-timer';
import type { PowerHour } from '../../core/power-hour/power-hour';
import { closedElapsedMs, remainingMsOf } from '../../core/power-hour/power-hour-clock';
import type { HostContext } from '../host-context';
import { recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';
import { callsOfHour, liveHour, nextCallId } from './power-hour-records';

type Action = ParsedInput<'powerHour.control'>['action'];
const extensionMinutes = 10;

/** Starts, stops, lengthens or ends an hour. @throws AppError `not-allowed` when its state forbids it */
export async function controlClock(context: HostContext, id: string, action: Action): Promise<void> {
  const hour = action === 'start' ? startableHour(context, id) : liveHour(context, id);
  const changed = changedHour(context, hour, action);
  if (changed !== hour) await context.store.commit([putRecord('powerHours', changed)]);
}

function changedHour(context: HostContext, hour: PowerHour, action: Action): PowerHour {
  const now = context.now();
  const update = (fields: Partial<PowerHour>) => context.records.update('powerHours', hour, fields);
  switch (action) {
    case 'start':
      return update({
        status: 'live',
        timerStartedAt: now.toISOString(),
        beganAt: context.localNow(),
        turnRepId: hour.repIds[0] ?? context.settings().meRepId,
        currentCallId: firstCall(context, hour),
      });
    case 'pause':
      if (hour.timerStartedAt === null) return hour;
      return update({ timerStartedAt: null, elapsedMs: elapsedMsOf(hour, now) });
    case 'resume':
      return hour.timerStartedAt === null ? update({ timerStartedAt: now.toISOString() }) : hour;
    case 'extend':
      return update({ lengthMinutes: Math.min(480, hour.lengthMinutes + extensionMinutes) });
    case 'end':
    case 'close':
      return endChanges(context, hour, action);
  }
}

/** The hour as it is once ended; a forgotten one ends with its last call. */
export function endChanges(context: HostContext, hour: PowerHour, how: 'end' | 'close'): PowerHour {
  const now = context.now();
  const isClosed = how === 'close';
  const calledAt = callsOfHour(context, hour.id).flatMap(({ calledAt: at }) => at ?? []);
  const lastCallAt = calledAt.sort().at(-1) ?? hour.beganAt;
  return context.records.update('powerHours', hour, {
    status: 'ended',
    timerStartedAt: null,
    elapsedMs: isClosed ? closedElapsedMs(hour, now) : elapsedMsOf(hour, now),
    endedAt: isClosed ? lastCallAt : context.localNow(),
    endedBy: isClosed ? 'later' : remainingMsOf(hour, now) <= 0 ? 'time' : 'hand',
    currentCallId: null,
  });
}

function startableHour(context: HostContext, id: string): PowerHour {
  const hour = recordOrThrow(context, 'powerHours', id);
  if (hour.status !== 'planned') {
    throw new AppError('not-allowed', 'This power hour has begun already. Nothing was changed.');
  }
  refuseSecondHour(context);
  return hour;
}

/** @throws AppError `not-allowed` while an hour is running: there is one telephone */
export function refuseSecondHour(context: HostContext): void {
  const running = Object.values(context.store.data.powerHours).find(({ status }) => status === 'live');
  if (running === undefined) return;
  const name = running.name.trim() === '' ? 'Another power hour' : `“${running.name.trim()}”`;
  throw new AppError('not-allowed', `${name} is still running. End it first; this one is kept as it is.`, {
    id: running.id,
  });
}

function firstCall(context: HostContext, hour: PowerHour): string {
  const first = nextCallId(context, callsOfHour(context, hour.id));
  if (first !== null) return first;
  throw new AppError('bad-request', 'The list has nobody to call. Draw it anew with fewer filters first.');
}
