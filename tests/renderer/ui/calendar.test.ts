import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, exactDate, relativeDate } from '../../../renderer/ui/calendar';

describe('dates on screens', () => {
  const asOf = '2018-06-30';

  it.each([
    ['2018-06-30', 'today'],
    ['2018-06-29', 'yesterday'],
    ['2018-07-01', 'tomorrow'],
    ['2018-06-17', '13 days ago'],
    ['2018-06-16', '2 weeks ago'],
    ['2018-05-02', '8 weeks ago'],
    ['2018-05-01', '2 months ago'],
    ['2016-06-30', '2 years ago'],
    ['2018-09-30', 'in 3 months'],
  ])('%s is %s as seen from 30 June 2018', (date, words) => {
    expect(relativeDate(date, asOf)).toBe(words);
  });

  it('counts days over a month’s end and a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  });

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2018-01-31', 1)).toBe('2018-02-28');
    expect(addMonths('2018-11-30', 3)).toBe('2019-02-28');
  });

  it('shows the exact date, with the time where there is one', () => {
    expect(exactDate('2018-06-30')).toBe('30 June 2018');
    expect(exactDate('2018-06-30T14:05')).toBe('30 June 2018, 14:05');
  });
});
