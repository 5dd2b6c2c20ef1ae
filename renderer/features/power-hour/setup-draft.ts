import type { ListFilter, PowerHour, PowerHourGoal } from '../../../core/power-hour/power-hour';
import type { PowerHourSeries } from '../../../core/power-hour/power-hour-series';

/** What is set up: one hour, or a series of them. */
export interface SetupDraft {
  readonly name: string;
  readonly goal: PowerHourGoal;
  readonly lengthMinutes: number;
  readonly repIds: string[];
  readonly takesTurns: boolean;
  readonly programmeId: string | null;
  readonly filter: ListFilter;
  readonly isWeekly: boolean;
  readonly weekdays: number[];
  readonly time: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A first power hour as M27 describes it: quiet customers and old no's, an hour, twice a week. */
export function newSetup(meRepId: string | null, today: string): SetupDraft {
  return {
    name: '',
    goal: { kind: 'conversations', target: 10 },
    lengthMinutes: 60,
    repIds: meRepId === null ? [] : [meRepId],
    takesTurns: true,
    programmeId: null,
    filter: {
      pools: ['old-no', 'quiet-customer'],
      ownerId: null,
      segment: null,
      tag: null,
      hasPhone: false,
      order: 'rank',
      notCalledDays: 14,
      most: 25,
    },
    isWeekly: false,
    weekdays: [2, 4],
    time: '10:00',
    startsOn: today,
    endsOn: null,
  };
}

export function setupOfHour(hour: PowerHour, today: string): SetupDraft {
  const { name, goal, lengthMinutes, repIds, takesTurns, programmeId, filter } = hour;
  return { ...newSetup(null, today), name, goal, lengthMinutes, repIds, takesTurns, programmeId, filter };
}

export function setupOfSeries(series: PowerHourSeries): SetupDraft {
  const { name, goal, lengthMinutes, repIds, programmeId, filter, weekdays, time, startsOn, endsOn } = series;
  const shared = { name, goal, lengthMinutes, repIds, programmeId, filter };
  return { ...shared, takesTurns: true, isWeekly: true, weekdays, time, startsOn, endsOn };
}

/** What still keeps it from being saved; empty when nothing does. */
export function setupProblem(setup: SetupDraft): string {
  if (!(setup.lengthMinutes >= 5 && setup.lengthMinutes <= 480))
    return 'The length must be 5 to 480 minutes.';
  if (!(setup.filter.most >= 1 && setup.filter.most <= 200)) return 'The list must have 1 to 200 accounts.';
  if (!setup.isWeekly) return '';
  if (setup.name.trim() === '') return 'Give the series a name.';
  if (setup.weekdays.length === 0) return 'Choose at least one day of the week.';
  if (!/^\d\d:\d\d$/.test(setup.time)) return 'Choose a time.';
  if (!/^\d{4}-\d\d-\d\d$/.test(setup.startsOn)) return 'Choose the day from which it runs.';
  return '';
}
