import { AppError } from '../../core/app-error';
import type { Handlers, ParsedInput } from '../../core/contract';
import { powerHourFields } from '../../core/power-hour/power-hour';
import type { Change } from '../../core/workspace/workspace-data';
import type { Downloads } from '../export/downloads';
import type { HostContext } from '../host-context';
import { buildCallCard } from '../power-hour/build-call-card';
import { buildOverview } from '../power-hour/build-overview';
import { buildPowerHourPage } from '../power-hour/build-power-hour-page';
import { controlClock } from '../power-hour/control-clock';
import { drawCalls, previewList } from '../power-hour/draw-call-list';
import { logCall } from '../power-hour/log-call';
import { passOver } from '../power-hour/pass-over';
import { callsOfHour, liveHour } from '../power-hour/power-hour-records';
import { saveDraft } from '../power-hour/save-draft';
import { mergePowerHour, sharePowerHour } from '../power-hour/share-power-hour';
import { undoCall } from '../power-hour/undo-call';
import { buildRecord, recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';

type Names =
  | 'powerHour.overview'
  | 'powerHour.preview'
  | 'powerHour.plan'
  | 'powerHour.get'
  | 'powerHour.discard'
  | 'powerHour.control'
  | 'powerHour.takeTurn'
  | 'powerHour.card'
  | 'powerHour.saveCall'
  | 'powerHour.logCall'
  | 'powerHour.undoCall'
  | 'powerHour.passOver'
  | 'powerHour.share'
  | 'powerHour.merge';

export function powerHourHandlers(context: HostContext, downloads: Downloads): Pick<Handlers, Names> {
  const { store, records } = context;
  return {
    'powerHour.overview': async () => buildOverview(context),
    'powerHour.preview': async (filter) => previewList(context, filter),
    'powerHour.plan': async (input) => {
      const { id, changes } = planChanges(context, input);
      await store.commit(changes);
      return buildPowerHourPage(context, id);
    },
    'powerHour.get': async ({ id }) => buildPowerHourPage(context, id),
    'powerHour.discard': async ({ id }) => {
      refuseBegun(context, id);
      await store.commit([...listRemovals(context, id), { remove: 'powerHours', id }]);
      return {};
    },
    'powerHour.control': async ({ id, action }) => {
      await controlClock(context, id, action);
      return buildPowerHourPage(context, id);
    },
    'powerHour.takeTurn': async ({ id, repId }) => {
      recordOrThrow(context, 'reps', repId);
      const hour = records.update('powerHours', liveHour(context, id), { turnRepId: repId });
      await store.commit([putRecord('powerHours', hour)]);
      return buildPowerHourPage(context, id);
    },
    'powerHour.card': ({ callId }) => buildCallCard(context, callId),
    'powerHour.saveCall': ({ id, fields }) => saveDraft(context, id, fields),
    'powerHour.logCall': async ({ id, fields }) =>
      buildPowerHourPage(context, await logCall(context, id, fields)),
    'powerHour.undoCall': async ({ id }) => buildPowerHourPage(context, await undoCall(context, id)),
    'powerHour.passOver': async ({ id, how }) =>
      buildPowerHourPage(context, await passOver(context, id, how)),
    'powerHour.share': async ({ id }) => sharePowerHour(context, downloads, id),
    'powerHour.merge': ({ id, text }) => mergePowerHour(context, id, text),
  };
}

/** A planned hour with a fresh list; the list that it had before goes. */
function planChanges(context: HostContext, { id: known, fields }: ParsedInput<'powerHour.plan'>) {
  if (known !== undefined) refuseBegun(context, known);
  const input = known === undefined ? { fields: powerHourFields.parse(fields) } : { id: known, fields };
  const hour = buildRecord(context, 'powerHours', powerHourFields, input);
  const calls = drawCalls(context, hour.filter, hour.id);
  const changes: Change[] = [
    ...(known === undefined ? [] : listRemovals(context, known)),
    putRecord('powerHours', hour),
    ...calls.map((call) => putRecord('powerHourCalls', call)),
  ];
  return { id: hour.id, changes };
}

function listRemovals(context: HostContext, id: string): Change[] {
  return callsOfHour(context, id).map((call) => ({ remove: 'powerHourCalls', id: call.id }) as const);
}

function refuseBegun(context: HostContext, id: string): void {
  if (recordOrThrow(context, 'powerHours', id).status === 'planned') return;
  throw new AppError(
    'not-allowed',
    'This power hour has begun, so its calls are part of the history. Nothing was changed.',
  );
}
