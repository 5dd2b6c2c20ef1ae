import { describe, expect, it } from 'vitest';
import { duePowerHours, upcomingPowerHours } from '../../core/power-hour/due-power-hours';
import { isoWeekday, occurrencesBetween, withException } from '../../core/power-hour/series-dates';
import { seriesCalendar } from '../../host/power-hour/series-calendar';
import { aPowerHour, aSeries } from '../support/a-power-hour';

const timesOf = (series: ReturnType<typeof aSeries>, from: string, to: string) =>
  occurrencesBetween(series, from, to).map(({ at }) => at);

describe('occurrencesBetween', () => {
  it('stays at ten o’clock when the clocks change, in spring and in autumn', () => {
    expect(timesOf(aSeries(), '2026-03-26', '2026-03-31')).toEqual(['2026-03-26T10:00', '2026-03-31T10:00']);
    expect(timesOf(aSeries(), '2026-10-22', '2026-10-27')).toEqual(['2026-10-22T10:00', '2026-10-27T10:00']);
  });

  it('goes over ends of months and years and a leap day', () => {
    const daily = aSeries({ weekdays: [1, 2, 3, 4, 5, 6, 7], time: '08:30' });
    expect(timesOf(daily, '2024-02-28', '2024-03-01')).toEqual([
      '2024-02-28T08:30',
      '2024-02-29T08:30',
      '2024-03-01T08:30',
    ]);
    expect(timesOf(aSeries(), '2024-12-31', '2025-01-02')).toEqual(['2024-12-31T10:00', '2025-01-02T10:00']);
  });

  it('skips one, moves one out of the window and another into it', () => {
    const series = aSeries({
      exceptions: [
        { on: '2026-11-24', movedTo: null },
        { on: '2026-11-26', movedTo: '2026-12-09T09:15' },
      ],
    });
    expect(timesOf(series, '2026-11-23', '2026-11-30')).toEqual([]);
    expect(timesOf(series, '2026-12-08', '2026-12-09')).toEqual(['2026-12-08T10:00', '2026-12-09T09:15']);
  });

  it('begins and ends with the series', () => {
    const series = aSeries({ startsOn: '2026-11-26', endsOn: '2026-12-01' });
    expect(timesOf(series, '2026-11-01', '2026-12-31')).toEqual(['2026-11-26T10:00', '2026-12-01T10:00']);
  });
});

it('an exception is replaced by a later one, and taken back', () => {
  const skipped = withException([], '2026-11-24', null);
  const moved = withException(skipped, '2026-11-24', '2026-11-25T10:00');
  expect(moved).toEqual([{ on: '2026-11-24', movedTo: '2026-11-25T10:00' }]);
  expect(withException(moved, '2026-11-24', undefined)).toEqual([]);
});

it.each([
  ['1969-12-31', 3],
  ['1970-01-01', 4],
  ['2024-02-29', 4],
  ['2026-11-29', 7],
])('%s is weekday %i', (date, weekday) => {
  expect(isoWeekday(date)).toBe(weekday);
});

describe('duePowerHours', () => {
  const due = (localNow: string, repId: string | null = null) =>
    duePowerHours([aSeries({ repIds: ['ann'] })], [], { localNow, minutesAhead: 15, repId });

  it('reminds shortly before and while it lasts, not earlier and not afterwards', () => {
    expect(due('2026-11-24T09:44:00')).toEqual([]);
    expect(due('2026-11-24T09:45:00')).toMatchObject([{ at: '2026-11-24T10:00', powerHourId: null }]);
    expect(due('2026-11-24T10:59:00')).toHaveLength(1);
    expect(due('2026-11-24T11:00:00')).toEqual([]);
  });

  it('reminds those who take part', () => {
    expect(due('2026-11-24T09:50:00', 'ann')).toHaveLength(1);
    expect(due('2026-11-24T09:50:00', 'bob')).toEqual([]);
  });

  it('is over once the hour was held, and names the one that is prepared', () => {
    const window = { from: '2026-11-24', to: '2026-11-24' };
    const hour = { seriesId: 'series', occurrenceOn: '2026-11-24' } as const;
    const prepared = aPowerHour({ ...hour, status: 'planned' });
    expect(upcomingPowerHours([aSeries()], [prepared], window)).toMatchObject([{ powerHourId: 'hour' }]);
    expect(upcomingPowerHours([aSeries()], [{ ...prepared, status: 'ended' }], window)).toEqual([]);
  });
});

describe('seriesCalendar', () => {
  it('writes local times without a zone, from the first day of the rule to the last', () => {
    const text = seriesCalendar(aSeries({ startsOn: '2026-11-25', endsOn: '2027-03-30' }));
    expect(text).toContain('DTSTART:20261126T100000\r\n');
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270330T235959\r\n');
    expect(text).toContain('DURATION:PT60M\r\n');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  it('a name can’t break out of its line', () => {
    const text = seriesCalendar(aSeries({ name: 'Calls\r\nATTENDEE:mailto:x@example.com, and more; yes' }));
    expect(text).not.toMatch(/^ATTENDEE/m);
  });
});
