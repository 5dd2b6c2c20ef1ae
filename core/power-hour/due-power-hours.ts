import { addDays } from '../record/add-days';
import type { PowerHour } from './power-hour';
import type { PowerHourSeries } from './power-hour-series';
import { occurrencesBetween } from './series-dates';

/** A power hour that lies ahead, with what a reminder needs. */
export interface UpcomingPowerHour {
  readonly seriesId: string;
  readonly name: string;
  /** The date by which the series knows it. */
  readonly on: string;
  /** Local wall-clock time, `YYYY-MM-DDTHH:mm`. */
  readonly at: string;
  readonly isMoved: boolean;
  readonly lengthMinutes: number;
  readonly repIds: string[];
  /** The power hour that was prepared for it already; `null` before. */
  readonly powerHourId: string | null;
}

interface Window {
  readonly from: string;
  readonly to: string;
}

/** The power hours of all series held from one date to another that are not over yet, in order. */
export function upcomingPowerHours(
  series: Iterable<PowerHourSeries>,
  hours: Iterable<PowerHour>,
  { from, to }: Window,
): UpcomingPowerHour[] {
  const held = new Map<string, PowerHour>();
  for (const hour of hours)
    if (hour.seriesId !== null) held.set(`${hour.seriesId} ${hour.occurrenceOn}`, hour);
  const found: UpcomingPowerHour[] = [];
  for (const one of series) {
    for (const { on, at, isMoved } of occurrencesBetween(one, from, to)) {
      const hour = held.get(`${one.id} ${on}`);
      if (hour !== undefined && hour.status !== 'planned') continue;
      const { id: seriesId, name, lengthMinutes } = one;
      const repIds = [...one.repIds];
      found.push({ seriesId, name, on, at, isMoved, lengthMinutes, repIds, powerHourId: hour?.id ?? null });
    }
  }
  return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.seriesId < b.seriesId ? -1 : 1));
}

/**
 * The power hours that a reminder is due for: they begin within `minutesAhead` of `localNow`, or have begun and
 * are not over. All times are local wall-clock times; `repId` leaves out those without this rep.
 */
export function duePowerHours(
  series: Iterable<PowerHourSeries>,
  hours: Iterable<PowerHour>,
  {
    localNow,
    minutesAhead,
    repId,
  }: { readonly localNow: string; readonly minutesAhead: number; readonly repId: string | null },
): UpcomingPowerHour[] {
  const today = localNow.slice(0, 10);
  const window = { from: addDays(today, -1), to: addDays(today, 1 + Math.ceil(minutesAhead / 1_440)) };
  return upcomingPowerHours(series, hours, window).filter(({ at, lengthMinutes, repIds }) => {
    const minutes = minutesBetween(localNow, at);
    const isMine = repId === null || repIds.length === 0 || repIds.includes(repId);
    return isMine && minutes <= minutesAhead && minutes > -lengthMinutes;
  });
}

/** Minutes on the wall clock from one local time to another; a change of the clocks is not counted. */
export function minutesBetween(from: string, to: string): number {
  return Math.round((wallClock(to) - wallClock(from)) / 60_000);
}

const wallClock = (at: string) =>
  Date.parse(`${at.length > 10 ? at.slice(0, 16) : `${at.slice(0, 10)}T00:00`}:00Z`);
