import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf } from '../../core/calendar/instant-of';
import { dueReminders, unshownReminders } from '../../core/reminder/due-reminders';
import type { Reminder, ReminderStateFields } from '../../core/reminder/reminder';
import { snoozeUntil } from '../../core/reminder/snooze-until';
import { isWorkingTime } from '../../core/reminder/working-time';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Berlin';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const reminderAt = (at: string, id = 'a'): Reminder => ({ id, at, title: '', detail: '', address: '/today' });
const states = (...all: Partial<ReminderStateFields>[]) =>
  new Map(
    all.map((state) => {
      const whole = { reminderId: 'a', at: '', notifiedAt: null, snoozedUntil: null, dismissedAt: null };
      return [state.reminderId ?? 'a', { ...whole, ...state }];
    }),
  );
const isDue = (at: string, now: string, known = states()) =>
  dueReminders([reminderAt(at)], known, new Date(now)).length === 1;

test('a time that the clocks skip in spring is due right after the change', () => {
  expect(isDue('2027-03-28T02:30', '2027-03-28T00:59:00Z')).toBe(false);
  expect(isDue('2027-03-28T02:30', '2027-03-28T01:30:00Z')).toBe(true);
});

test('a time that comes twice in autumn is due at the first and stays so', () => {
  expect(isDue('2026-10-25T02:30', '2026-10-25T00:29:00Z')).toBe(false);
  expect(isDue('2026-10-25T02:30', '2026-10-25T00:30:00Z')).toBe(true);
  expect(isDue('2026-10-25T02:30', '2026-10-25T01:10:00Z')).toBe(true);
});

test('a week later it is left to Today', () => {
  expect(isDue('2026-10-30T09:00', '2026-11-06T08:00:00Z')).toBe(true);
  expect(isDue('2026-10-30T09:00', '2026-11-06T08:00:01Z')).toBe(false);
});

test('dismissed and snoozed ones stay away, unless they were put off to another time', () => {
  const at = '2026-10-30T09:00';
  const now = '2026-10-30T12:00:00Z';
  expect(isDue(at, now, states({ at, dismissedAt: now }))).toBe(false);
  expect(isDue(at, now, states({ at: '2026-10-29T09:00', dismissedAt: now }))).toBe(true);
  expect(isDue(at, now, states({ at, snoozedUntil: '2026-10-30T12:10:00Z' }))).toBe(false);
  expect(isDue(at, '2026-10-30T12:10:00Z', states({ at, snoozedUntil: '2026-10-30T12:10:00Z' }))).toBe(true);
});

test('the system shows each once, and once more after a snooze', () => {
  const at = '2026-10-30T09:00';
  const due = [reminderAt(at)];
  const notifiedAt = '2026-10-30T08:00:00Z';
  expect(unshownReminders(due, states())).toHaveLength(1);
  expect(unshownReminders(due, states({ at, notifiedAt }))).toHaveLength(0);
  expect(
    unshownReminders(due, states({ at, notifiedAt, snoozedUntil: '2026-10-30T08:10:00Z' })),
  ).toHaveLength(1);
});

test('tomorrow is when work begins, also over a change of the clocks and the end of a month', () => {
  const moment = (today: string, now: string) => ({ now: new Date(now), today, worksFrom: '09:00' });
  const saturday = moment('2026-10-24', '2026-10-24T15:00:00Z');
  expect(snoozeUntil('tomorrow', saturday).toISOString()).toBe('2026-10-25T08:00:00.000Z');
  const lastOfMonth = moment('2028-02-29', '2028-02-29T15:00:00Z');
  expect(snoozeUntil('tomorrow', lastOfMonth)).toEqual(instantOf('2028-03-01T09:00'));
  const night = moment('2026-10-25', '2026-10-25T00:30:00Z');
  expect(snoozeUntil('hour', night).toISOString()).toBe('2026-10-25T01:30:00.000Z');
});

test('working hours know the weekday, and may go over midnight', () => {
  const hours = { worksFrom: '09:00', worksUntil: '17:30', workdays: [1, 2, 3, 4, 5] };
  expect(isWorkingTime('2026-10-30T09:00', hours)).toBe(true);
  expect(isWorkingTime('2026-10-30T17:30', hours)).toBe(false);
  expect(isWorkingTime('2026-10-31T10:00', hours)).toBe(false);
  const night = { ...hours, worksFrom: '22:00', worksUntil: '06:00' };
  expect(isWorkingTime('2026-10-31T05:00', night)).toBe(true);
  expect(isWorkingTime('2026-11-02T05:00', night)).toBe(false);
});
