import { AppError } from '../../core/app-error';
import { daysBetween } from '../../core/calendar/day-number';
import type { Download } from '../../core/export/download';
import { safeFileName } from '../../core/export/safe-file-name';
import { readSessionFile, writeSessionFile } from '../../core/power-hour/session-file';
import { mergeSharedCalls } from '../../core/power-hour/shared-call';
import type { Downloads } from '../export/downloads';
import type { HostContext } from '../host-context';
import { refusePracticeFile } from '../practice/refuse-practice-file';
import { recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';
import { countedCalls } from './counted-calls';
import { callsOfHour } from './power-hour-records';

/** The calls of an hour as a file for teammates; what they type in notes stays here. */
export function sharePowerHour(context: HostContext, downloads: Downloads, id: string): Download {
  const hour = recordOrThrow(context, 'powerHours', id);
  const calls = countedCalls(context, hour, callsOfHour(context, id));
  const text = writeSessionFile({ powerHour: { id, name: hour.name, beganAt: hour.beganAt }, calls });
  const who = hour.repIds.map((repId) => context.store.data.reps[repId]?.name ?? '').filter(Boolean);
  const day = (hour.beganAt ?? context.asOf()).slice(0, 10);
  const fileName = `${safeFileName(['power-hour', day, ...who.slice(0, 3)].join(' '))}.json`;
  const count = calls.length === 1 ? '1 call' : `${calls.length} calls`;
  return downloads.add(fileName, new TextEncoder().encode(text), `${count}, without the notes.`);
}

/**
 * Takes the calls of a teammate's file into an hour. The same file again changes nothing, and the order of
 * several files makes no difference. @throws AppError `bad-request` for anything that is not such a file
 */
export async function mergePowerHour(context: HostContext, id: string, text: string) {
  const hour = recordOrThrow(context, 'powerHours', id);
  const reading = readSessionFile(text);
  if (!reading.ok) throw new AppError('bad-request', reading.message);
  const { powerHour, calls } = reading.file;
  if (!context.isPractice) refusePracticeFile(powerHour.id);
  refuseOtherDay(hour.beganAt, powerHour.beganAt);
  // What was called here is known here; a teammate's file may bring it back.
  const own = context.store.data.powerHourCalls;
  const theirs = calls.filter(({ callId }) => !Object.hasOwn(own, callId));
  const shared = mergeSharedCalls(hour.shared, theirs);
  const added = shared.length - hour.shared.length;
  const known = calls.length - added;
  if (JSON.stringify(shared) === JSON.stringify(hour.shared)) return { added, known };
  const merged = context.records.update('powerHours', hour, { shared });
  await context.store.commit([putRecord('powerHours', merged)]);
  return { added, known };
}

function refuseOtherDay(ours: string | null, theirs: string | null): void {
  if (ours === null || theirs === null || Math.abs(daysBetween(ours, theirs)) <= 1) return;
  throw new AppError(
    'bad-request',
    `This file is of a power hour on ${theirs.slice(0, 10)}, this one was on ${ours.slice(0, 10)}. Nothing was merged; open the hour of that day first.`,
  );
}
