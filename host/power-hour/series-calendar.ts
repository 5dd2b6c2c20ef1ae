import { createEvents, type EventAttributes } from 'ics';
import { AppError } from '../../core/app-error';
import type { PowerHourSeries } from '../../core/power-hour/power-hour-series';
import { occurrencesBetween } from '../../core/power-hour/series-dates';
import { addDays } from '../../core/record/add-days';

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * A series as an iCalendar file with one recurring rule. All times are floating local times (RFC 5545, 3.3.5):
 * ten o'clock stays ten o'clock on both sides of a change of the clocks, in whatever time zone it is opened.
 */
export function seriesCalendar(series: PowerHourSeries): string {
  const { id, name, weekdays, lengthMinutes, exceptions, startsOn, endsOn } = series;
  const [first] = occurrencesBetween({ ...series, exceptions: [] }, startsOn, addDays(startsOn, 6));
  const shared = {
    uid: `${id}@rekindle`,
    title: name,
    duration: { minutes: lengthMinutes },
    productId: 'rekindle',
    sequence: secondsOfEdits(series),
    lastModified: Date.parse(series.updatedAt),
    alarms: [{ action: 'display' as const, description: name, trigger: { minutes: 10, before: true } }],
  };
  const days = [...new Set(weekdays)].sort().map((weekday) => weekdayCodes[weekday - 1]);
  const until = endsOn === null ? '' : `;UNTIL=${floating(`${endsOn}T23:59:59`)}`;
  const skipped = exceptions.filter(({ movedTo }) => movedTo === null);
  const rule: EventAttributes = {
    ...shared,
    start: floating(first?.at ?? `${startsOn}T${series.time}`),
    recurrenceRule: `FREQ=WEEKLY;BYDAY=${days.join(',')}${until}`,
    // Given as texts: the library would turn anything else into UTC, and miss the dates.
    ...(skipped.length > 0 && { exclusionDates: skipped.map(({ on }) => floating(`${on}T${series.time}`)) }),
  };
  const moved = exceptions.flatMap(({ on, movedTo }): EventAttributes[] => {
    if (movedTo === null) return [];
    const original = { recurrenceId: floating(`${on}T${series.time}`) };
    return [{ ...shared, start: floating(movedTo), ...original }];
  });
  const { value, error } = createEvents([rule, ...moved]);
  if (value !== null && value !== undefined) return value;
  throw new AppError(
    'unexpected',
    `The calendar file could not be made: ${error?.message ?? 'no reason given'}.`,
  );
}

/** `2026-11-24T10:00` as `20261124T100000`. */
function floating(at: string): string {
  const [date = '', time = ''] = at.split('T');
  return `${date.replaceAll('-', '')}T${time.replaceAll(':', '').padEnd(6, '0')}`;
}

/** Grows with each edit, as calendars expect of a newer version. */
function secondsOfEdits({ createdAt, updatedAt }: PowerHourSeries): number {
  return Math.max(0, Math.round((Date.parse(updatedAt) - Date.parse(createdAt)) / 1_000));
}
