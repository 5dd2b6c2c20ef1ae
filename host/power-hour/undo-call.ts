import { AppError } from '../../core/app-error';
import type { HostContext } from '../host-context';
import { recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';
import { takeBackChanges } from '../records/take-back';
import { refuseSecondHour } from './control-clock';

/**
 * Takes a logged call back: what it wrote goes, what it changed is as it was, and it is on the screen again with
 * all that was typed. An hour that ended with it goes on, its clock standing. Answers with the hour's id.
 * @throws AppError `not-allowed` when it is not logged, `conflict` when something of it was changed since
 */
export async function undoCall(context: HostContext, id: string): Promise<string> {
  const { records, store } = context;
  const call = recordOrThrow(context, 'powerHourCalls', id);
  const hour = recordOrThrow(context, 'powerHours', call.powerHourId);
  if (call.state !== 'called' || !call.undo) {
    throw new AppError(
      'not-allowed',
      'This call is not logged, or was taken back before. Nothing was changed.',
    );
  }
  const isOver = hour.status === 'ended';
  if (isOver) refuseSecondHour(context);
  const activity = store.data.activities[call.activityId ?? ''];
  // Words that are in the call's own notes stay there, so nothing is lost with the activity.
  const isKept = activity !== undefined && activity.text === call.notes.trim();
  const changes = takeBackChanges(context, call.undo, {
    namedBy: [id],
    evenIfChanged: isKept ? [activity.id] : [],
  });
  const open = records.update('powerHourCalls', call, {
    state: call.callBackAt === null ? 'waiting' : 'later',
    repId: null,
    calledAt: null,
    bookedCurrency: '',
    activityId: null,
    nextStepId: null,
    referralId: null,
    bookedDealId: null,
    undo: null,
  });
  const shown = records.update('powerHours', hour, {
    currentCallId: id,
    turnRepId: call.repId ?? hour.turnRepId,
    ...(isOver && { status: 'live' as const, timerStartedAt: null, endedAt: null, endedBy: null }),
  });
  await store.commit([...changes, putRecord('powerHourCalls', open), putRecord('powerHours', shown)]);
  return hour.id;
}
