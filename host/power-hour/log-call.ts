import { doNotCallOf } from '../../core/activity/do-not-call';
import { AppError } from '../../core/app-error';
import { contactName } from '../../core/contact/contact-name';
import { dealFields } from '../../core/deal/deal';
import { planCallLog } from '../../core/power-hour/plan-call-log';
import type { CallDraft, PowerHour, PowerHourCall } from '../../core/power-hour/power-hour';
import { remainingMsOf } from '../../core/power-hour/power-hour-clock';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { buildRecord } from '../records/build-record';
import { doNotCallChanges } from '../records/follow-up-changes';
import { putRecord } from '../records/put-record';
import { noteUndo } from '../records/take-back';
import { plannedThanks } from '../referrals/save-referral';
import { endChanges } from './control-clock';
import { callsOfHour, liveHour, nextCallId, openCall } from './power-hour-records';
import { withDraft } from './save-draft';

/**
 * Writes a call to the history with everything that was promised on it, and brings the next account on the
 * screen; the last call after the time is up ends the hour. All of it or nothing.
 * @throws AppError `bad-request` without an outcome, `not-allowed` when it was logged already
 */
export async function logCall(context: HostContext, id: string, draft: Partial<CallDraft>): Promise<string> {
  const open = openCall(context, id);
  const hour = liveHour(context, open.powerHourId);
  const call = withDraft(context, open, draft);
  if (call.outcome.trim() === '') {
    throw new AppError('bad-request', 'Say what was reached first: keys 1 to 8. What you typed is kept.');
  }
  const changes = logChanges(context, hour, call);
  const next = nextCallId(context, callsOfHour(context, hour.id), id);
  const moved = context.records.update('powerHours', hour, {
    currentCallId: next,
    turnRepId: hour.takesTurns ? nextTurn(hour) : hour.turnRepId,
  });
  const isOver = remainingMsOf(hour, context.now()) <= 0;
  changes.push(putRecord('powerHours', isOver ? endChanges(context, moved, 'end') : moved));
  await context.store.commit(changes);
  return hour.id;
}

/** What logging writes, without what it does to the hour; `besides` is written, and taken back, with it. */
export function logChanges(
  context: HostContext,
  hour: PowerHour,
  call: PowerHourCall,
  besides: readonly Change[] = [],
): Change[] {
  const { records, store } = context;
  const { deals, contacts, nextSteps } = store.data;
  const at = context.localNow();
  const repId = hour.turnRepId ?? context.settings().meRepId;
  const deal = deals[call.dealId ?? ''] ?? null;
  const plan = planCallLog(hour, call, {
    at,
    repId,
    contactName: contactName(contacts[call.contactId ?? '']),
    deal,
    defaultCurrency: context.settings().defaultCurrency,
  });
  const activity = records.create('activities', plan.activity);
  const nextStep = plan.nextStep && records.create('nextSteps', plan.nextStep);
  const referral = plan.referral && records.create('referrals', plan.referral);
  const isWon = deal?.status === 'open';
  const booked =
    plan.bookedDeal &&
    buildRecord(context, 'deals', dealFields, { id: isWon ? deal.id : undefined, fields: plan.bookedDeal });
  const promised = nextSteps[call.callBackStepId ?? ''];
  const changes: Change[] = [putRecord('activities', activity), ...doNotCallChanges(context, activity)];
  if (nextStep) changes.push(putRecord('nextSteps', nextStep));
  if (referral) changes.push(putRecord('referrals', referral));
  // Whoever just asked to be left alone is not thanked either; the store does not know it yet.
  if (referral && doNotCallOf(activity) === null) changes.push(...plannedThanks(context, referral));
  if (booked) changes.push(putRecord('deals', booked));
  if (promised?.doneAt === null) {
    const doneAt = context.now().toISOString();
    changes.push(putRecord('nextSteps', records.update('nextSteps', promised, { doneAt })));
  }
  changes.push(...besides);
  const called = records.update('powerHourCalls', call, {
    state: 'called',
    repId,
    calledAt: at,
    bookedCurrency: booked?.currency ?? '',
    activityId: activity.id,
    nextStepId: nextStep?.id ?? null,
    referralId: referral?.id ?? null,
    bookedDealId: booked?.id ?? null,
    undo: noteUndo(store, changes),
  });
  return [...changes, putRecord('powerHourCalls', called)];
}

function nextTurn({ repIds, turnRepId }: PowerHour): string | null {
  if (repIds.length < 2) return turnRepId;
  const place = repIds.indexOf(turnRepId ?? '');
  return repIds[(place + 1) % repIds.length] ?? turnRepId;
}
