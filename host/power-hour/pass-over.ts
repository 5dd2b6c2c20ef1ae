import { AppError } from '../../core/app-error';
import { contactName } from '../../core/contact/contact-name';
import type { ParsedInput } from '../../core/contract';
import { callBackStep } from '../../core/power-hour/plan-call-log';
import { callDraftFields, type PowerHour, type PowerHourCall } from '../../core/power-hour/power-hour';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';
import { logChanges } from './log-call';
import { callsOfHour, liveHour, nextCallId, openCall, refusalNow } from './power-hour-records';

type How = ParsedInput<'powerHour.passOver'>['how'];

/**
 * An account that is not called now. Before the hour it may leave the list or change its place; while it runs
 * the next account comes on the screen. Answers with the hour's id.
 */
export async function passOver(context: HostContext, id: string, how: How): Promise<string> {
  if (how.to === 'back') return bringBack(context, id);
  const call = openCall(context, id);
  const hour = recordOrThrow(context, 'powerHours', call.powerHourId);
  if (how.to === 'place') {
    await context.store.commit(placeChanges(context, call, how.by));
    return hour.id;
  }
  if (how.to === 'skipped' && hour.status === 'planned') {
    const skipped = context.records.update('powerHourCalls', call, { state: 'skipped' });
    await context.store.commit([putRecord('powerHourCalls', skipped)]);
    return hour.id;
  }
  const live = liveHour(context, hour.id);
  const calls = callsOfHour(context, live.id);
  const isCurrent = live.currentCallId === id;
  const refusal = how.to === 'screen' ? refusalNow(context, call) : '';
  if (refusal !== '') throw new AppError('not-allowed', `${refusal}. Nothing was changed.`);
  const changes = how.to === 'screen' ? [] : passOverChanges(context, { hour: live, call, calls, how });
  const shown = how.to === 'screen' ? id : isCurrent ? nextCallId(context, calls, id) : live.currentCallId;
  // The only one left is parked or skipped onto an empty screen: a parked one may come back at once.
  const currentCallId = shown ?? (how.to === 'parked' ? id : null);
  changes.push(putRecord('powerHours', context.records.update('powerHours', live, { currentCallId })));
  await context.store.commit(changes);
  return live.id;
}

/** A skipped account is on the list again, and on the screen of a running hour. */
async function bringBack(context: HostContext, id: string): Promise<string> {
  const call = recordOrThrow(context, 'powerHourCalls', id);
  const hour = recordOrThrow(context, 'powerHours', call.powerHourId);
  if (call.state !== 'skipped' || hour.status === 'ended') {
    throw new AppError(
      'not-allowed',
      'This account is on the list, or the hour has ended. Nothing was changed.',
    );
  }
  const waiting = context.records.update('powerHourCalls', call, { state: 'waiting' });
  const changes = [putRecord('powerHourCalls', waiting)];
  if (hour.status === 'live') {
    const shown = context.records.update('powerHours', hour, { currentCallId: id });
    changes.push(putRecord('powerHours', shown));
  }
  await context.store.commit(changes);
  return hour.id;
}

interface PassedCall {
  readonly hour: PowerHour;
  readonly call: PowerHourCall;
  readonly calls: readonly PowerHourCall[];
  readonly how: Exclude<How, { to: 'screen' | 'place' | 'back' }>;
}

function passOverChanges(context: HostContext, { hour, call, calls, how }: PassedCall): Change[] {
  const { records } = context;
  if (how.to === 'later') return laterChanges(context, hour, call, how.at);
  const last = Math.max(...calls.map(({ place }) => place));
  const fields =
    how.to === 'parked' ? { state: 'parked' as const, place: last + 1 } : { state: 'skipped' as const };
  return [putRecord('powerHourCalls', records.update('powerHourCalls', call, fields))];
}

/** A call back at a time. What was reached already counts as a call of its own and goes to the history. */
function laterChanges(
  context: HostContext,
  hour: PowerHour,
  call: PowerHourCall,
  callBackAt: string,
): Change[] {
  const { records, store } = context;
  if (callBackAt <= context.localNow()) {
    throw new AppError('bad-request', 'Choose a time later than now to call back. What you typed is kept.');
  }
  const name = contactName(store.data.contacts[call.contactId ?? '']);
  const repId = hour.turnRepId ?? context.settings().meRepId;
  const fields = callBackStep(call, { at: callBackAt, repId, contactName: name });
  const known = store.data.nextSteps[call.callBackStepId ?? ''];
  const isCalled = call.outcome.trim() !== '';
  const step =
    known?.doneAt === null && !isCalled
      ? records.update('nextSteps', known, fields)
      : records.create('nextSteps', fields);
  const waits = { state: 'later' as const, callBackAt, callBackStepId: step.id };
  if (!isCalled) {
    const later = records.update('powerHourCalls', call, waits);
    return [putRecord('nextSteps', step), putRecord('powerHourCalls', later)];
  }
  const { powerHourId, accountId, dealId, pool, place, contactId, why, storyId, bookedCurrency } = call;
  const again = records.create('powerHourCalls', {
    ...callDraftFields.parse({ contactId, why, storyId }),
    ...{ powerHourId, accountId, dealId, pool, place, bookedCurrency, ...waits },
    repId: null,
    calledAt: null,
    activityId: null,
    nextStepId: null,
    referralId: null,
    bookedDealId: null,
    undo: null,
  });
  const besides = [putRecord('nextSteps', step), putRecord('powerHourCalls', again)];
  return logChanges(context, hour, call, besides);
}

function placeChanges(context: HostContext, call: PowerHourCall, by: -1 | 1): Change[] {
  const waiting = callsOfHour(context, call.powerHourId).filter(({ state }) => state === 'waiting');
  const other = waiting[waiting.findIndex(({ id }) => id === call.id) + by];
  if (other === undefined) return [];
  return [
    putRecord('powerHourCalls', context.records.update('powerHourCalls', call, { place: other.place })),
    putRecord('powerHourCalls', context.records.update('powerHourCalls', other, { place: call.place })),
  ];
}
