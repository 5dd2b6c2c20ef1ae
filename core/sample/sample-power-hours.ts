import { powerHourCallFields, powerHourFields } from '../power-hour/power-hour';
import { powerHourSeriesFields } from '../power-hour/power-hour-series';
import { addDays } from '../record/add-days';
import type { CollectionName, RecordOf } from '../workspace/workspace-data';

type Made<C extends CollectionName> = Omit<RecordOf<C>, 'createdAt' | 'updatedAt' | 'device'>;

interface SampleHistory {
  readonly activities: Made<'activities'>[];
  readonly repIds: Readonly<Record<string, string>>;
  readonly today: string;
  readonly newId: () => string;
}

interface SamplePowerHours {
  readonly powerHours: Made<'powerHours'>[];
  readonly powerHourCalls: Made<'powerHourCalls'>[];
  readonly powerHourSeries: Made<'powerHourSeries'>[];
}

/** The day of the hour and how far around it calls are taken from, in days before the sample's day. */
const hourDays = { from: 137, to: 120 };
const minutesPerCall = 8;

/**
 * A power hour of spring with the calls that the history tells of, one of which was won five weeks later, and
 * the series that follows it. The calls of those two weeks are gathered into the hour.
 */
export function samplePowerHours({ activities, repIds, today, newId }: SampleHistory): SamplePowerHours {
  const { dana = null, marcus = null } = repIds;
  const repNames = [dana, marcus].filter((id) => id !== null);
  const from = addDays(today, -hourDays.from);
  const to = addDays(today, -hourDays.to);
  const calls = activities.filter(
    ({ at, kind, direction }) =>
      (kind === 'call' || kind === 'voicemail') &&
      direction === 'outgoing' &&
      at.slice(0, 10) >= from &&
      at.slice(0, 10) <= to,
  );
  const day = calls[Math.floor(calls.length / 2)]?.at.slice(0, 10) ?? from;
  const series = powerHourSeriesFields.parse({
    ...{ name: 'Call hour', weekdays: [2, 4], time: '10:00', startsOn: day },
    filter: { pools: ['old-no', 'quiet-customer'] },
  });
  const seriesId = newId();
  const hour = powerHourFields.parse({
    ...{ name: 'Call hour', repIds: repNames, goal: { kind: 'conversations', target: 4 } },
    ...{ status: 'ended', beganAt: `${day}T10:00:00`, endedAt: `${day}T11:00:00`, endedBy: 'time' },
    ...{ elapsedMs: 3_600_000, turnRepId: dana, filter: { pools: ['old-no', 'quiet-customer'] } },
  });
  const powerHourId = newId();
  const made = calls.map((activity, place) => {
    const minute = String(2 + place * minutesPerCall).padStart(2, '0');
    activity.at = `${day}T10:${minute}:00`;
    activity.subject = 'Power hour: Call hour';
    const { id: activityId, accountId, contactId, outcome, text: notes, repId } = activity;
    const fields = { powerHourId, accountId, contactId, repId, activityId, outcome, notes, place };
    const result = place % 3 === 0 && outcome === 'Connected' ? 'Follow-up' : '';
    const call = { ...fields, result, state: 'called', calledAt: activity.at };
    return { ...powerHourCallFields.parse(call), id: newId() };
  });
  return {
    powerHours: [{ ...hour, id: powerHourId }],
    powerHourCalls: made,
    powerHourSeries: [{ ...series, id: seriesId }],
  };
}
