import { z } from 'zod';
import { calendarDate, localTime, recordFields, recordId, shortText } from '../record/record';
import { listFilter, powerHourGoal } from './power-hour';

/** A time of day on the wall clock, `HH:mm`. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 10:00');

/** A power hour that returns: "Tuesdays and Thursdays at 10". Local wall-clock time throughout. */
export const powerHourSeriesFields = z.object({
  name: shortText.min(1),
  /** 1 is Monday, 7 is Sunday. */
  weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  time: timeOfDay,
  lengthMinutes: z.number().int().min(5).max(480).default(60),
  goal: powerHourGoal.prefault({}),
  repIds: z.array(recordId).max(50).default([]),
  /** The programme that its hours belong to (M30). */
  programmeId: recordId.nullable().default(null),
  filter: listFilter.prefault({}),
  startsOn: calendarDate,
  endsOn: calendarDate.nullable().default(null),
  /** Dates of the rule that are skipped (`movedTo` is `null`) or held at another time. */
  exceptions: z
    .array(z.object({ on: calendarDate, movedTo: localTime.nullable() }))
    .max(2_000)
    .default([]),
});
export const powerHourSeries = powerHourSeriesFields.extend(recordFields);
export type PowerHourSeriesFields = z.infer<typeof powerHourSeriesFields>;
export type PowerHourSeries = z.infer<typeof powerHourSeries>;
