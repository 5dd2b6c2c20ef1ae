import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agoInWords, daysInWords } from '../../core/calendar/date-words';
import { dayNumber, daysBetween } from '../../core/calendar/day-number';

describe('dayNumber', () => {
  it('agrees with the calendar of the machine on every date', () => {
    const dates = fc.date({
      min: new Date('1000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(dayNumber(text)).toBe(Date.parse(text) / 86_400_000);
      }),
    );
  });

  it('ignores the time of day and counts calendar days', () => {
    expect(daysBetween('2018-06-29T23:59:59', '2018-06-30T00:01')).toBe(1);
    expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
    expect(daysBetween('2018-06-30', '2018-06-01')).toBe(-29);
  });

  it.each(['', 'yesterday', '2018-13-01', '2018-00-10', '2018-01-32', '2018/01/01', 'abcd-ef-gh'])(
    'knows that %j is no date',
    (text) => expect(dayNumber(text)).toBeNaN(),
  );
});

describe('words for times', () => {
  it.each([
    [1, '1 day'],
    [13, '13 days'],
    [14, '2 weeks'],
    [60, '9 weeks'],
    [61, '2 months'],
    [336, '11 months'],
    [730, '2 years'],
  ])('%i days are %s', (days, words) => expect(daysInWords(days)).toBe(words));

  it.each([
    ['2018-06-30', 'today'],
    ['2018-06-29', 'yesterday'],
    ['2018-06-18', '12 days ago (18 Jun)'],
    ['2017-07-29', '11 months ago (Jul 2017)'],
  ])('%s is %s', (date, words) => expect(agoInWords(date, '2018-06-30')).toBe(words));
});
