import { expect, test } from 'vitest';
import { nextStepFields } from '../../core/next-step/next-step';
import { stepCalendar } from '../../host/next-step/step-calendar';
import { testStamp } from '../support/an-account';

const place = { accountName: 'Acme', contactName: 'Ann Lee', phone: '555' };
const calendarOf = (fields: { dueOn: string; dueTime?: string; durationMinutes?: number }) =>
  stepCalendar(
    { ...nextStepFields.parse({ accountId: 'a', text: 'Status talk', ...fields }), ...testStamp, id: 's-1' },
    place,
  );

test('a talk at a time keeps its local time on both sides of a change of the clocks', () => {
  for (const date of ['2026-10-24', '2026-10-25', '2027-03-28']) {
    const text = calendarOf({ dueOn: date, dueTime: '10:00', durationMinutes: 45 });
    expect(text).toContain(`DTSTART:${date.replaceAll('-', '')}T100000\r\n`);
    expect(text).toContain('DURATION:PT45M');
  }
});

test('a step without a time takes the whole day, also the last one of a year', () => {
  const text = calendarOf({ dueOn: '2026-12-31' });
  expect(text).toContain('DTSTART;VALUE=DATE:20261231');
  expect(text).toContain('DURATION:P1D');
  expect(text).not.toContain('VALARM');
});

test('it says with whom, and stays the same event when it is sent again', () => {
  const text = calendarOf({ dueOn: '2028-02-29', dueTime: '09:30' });
  expect(text).toContain('SUMMARY:Acme: Status talk');
  expect(text).toContain('DESCRIPTION:Ann Lee\\, 555');
  expect(text).toContain('UID:s-1@rekindle');
});
