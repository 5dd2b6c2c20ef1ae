import { upcomingPowerHours } from '../../core/power-hour/due-power-hours';
import { isForgotten } from '../../core/power-hour/power-hour-clock';
import type { PowerHourOverview } from '../../core/power-hour/power-hour-page';
import { tallyOf } from '../../core/power-hour/tally';
import { addDays } from '../../core/record/add-days';
import type { HostContext } from '../host-context';
import { endedHours, summaryOf } from './build-power-hour-page';
import { countedCalls, winsByHour } from './counted-calls';
import { callsByHour } from './power-hour-records';

/** How far the page looks ahead. */
const comingDays = 21;
const mostComing = 8;

/** What runs, what is planned, what comes and what was. */
export function buildOverview(context: HostContext): PowerHourOverview {
  const { powerHours, powerHourSeries } = context.store.data;
  const hours = Object.values(powerHours);
  const byHour = callsByHour(context);
  const wins = winsByHour(context);
  const asOf = context.asOf();
  const { points } = context.settings().powerHour;
  const newestFirst = <T extends { readonly createdAt: string }>(a: T, b: T) =>
    a.createdAt < b.createdAt ? 1 : -1;
  const window = { from: asOf, to: addDays(asOf, comingDays) };
  return {
    live: hours
      .filter(({ status }) => status === 'live')
      .sort(newestFirst)
      .map((hour) => ({
        ...hour,
        isForgotten: isForgotten(hour, { now: context.now(), today: asOf }),
        tally: tallyOf(countedCalls(context, hour, byHour.get(hour.id) ?? []), points),
      })),
    planned: hours
      .filter(({ status }) => status === 'planned')
      .sort(newestFirst)
      .map((hour) => ({ ...hour, callCount: byHour.get(hour.id)?.length ?? 0 })),
    ended: endedHours(context).map((hour) => summaryOf(context, hour, { byHour, wins })),
    series: Object.values(powerHourSeries).sort((a, b) => a.name.localeCompare(b.name)),
    upcoming: upcomingPowerHours(Object.values(powerHourSeries), hours, window)
      .filter(({ at, lengthMinutes }) => isNotOver(at, lengthMinutes, context.localNow()))
      .slice(0, mostComing),
  };
}

function isNotOver(at: string, lengthMinutes: number, localNow: string): boolean {
  const end = Date.parse(`${at}:00Z`) + lengthMinutes * 60_000;
  return end > Date.parse(`${localNow}Z`);
}
