import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityKind, callOutcome, durationMs } from '../../core/import/activity-words';
import { DateOrderFinder } from '../../core/import/date-order';
import { dealOutcome } from '../../core/import/deal-outcome';
import { parseDate } from '../../core/import/parse-date';
import { findNumberStyle, parseNumber } from '../../core/import/parse-number';
import { plainText } from '../../core/import/plain-text';

function findDateOrder(cells: string[]) {
  const finder = new DateOrderFinder();
  finder.add(cells);
  return finder.finding();
}

describe('dates', () => {
  it.each([
    ['2018-02-26', '2018-02-26', ''],
    ['2/26/2018 19:58', '2018-02-26', '19:58:00'],
    ['2/26/2018 7:58 PM', '2018-02-26', '19:58:00'],
    ['26.02.2018', '2018-02-26', ''],
    ['03.04.2018', '2018-04-03', ''],
    ['26/02/18', '2018-02-26', ''],
    ['43157', '2018-02-26', ''],
    ['43157.5', '2018-02-26', '12:00:00'],
    ['20180226', '2018-02-26', ''],
    ['26 Feb 2018', '2018-02-26', ''],
    ['February 26, 2018', '2018-02-26', ''],
    ['2018-02-26T00:00:00.000Z', '2018-02-26', ''],
    ['05/05/2018', '2018-05-05', ''],
  ])('%s', (text, date, time) => expect(parseDate(text, null)).toEqual({ date, time }));

  it.each(['2018-02-30', '31.02.2018', 'soon', '2018', '25:00', '2018-01-01 99:00'])('%s is none', (text) =>
    expect(parseDate(text, 'day-first')).toBeNull(),
  );

  it('asks when day and month can be mistaken for each other', () => {
    expect(parseDate('03/04/2018', null)).toBe('ambiguous');
    expect(parseDate('03/04/2018', 'day-first')).toMatchObject({ date: '2018-04-03' });
    expect(parseDate('03/04/2018', 'month-first')).toMatchObject({ date: '2018-03-04' });
    expect(findDateOrder(['03/04/2018', '01/02/2018'])).toEqual({ order: null, isAmbiguous: true });
    expect(findDateOrder(['03/04/2018', '13/02/2018'])).toEqual({ order: 'day-first', isAmbiguous: false });
    expect(findDateOrder(['03/04/2018', '2/26/2018'])).toEqual({ order: 'month-first', isAmbiguous: false });
  });

  it('never gives a date that is not one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseDate(text, 'day-first');
        if (parsed === null || parsed === 'ambiguous') return;
        expect(new Date(`${parsed.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(parsed.date);
      }),
    );
  });
});

describe('numbers', () => {
  it.each([
    ['1,100.04', 'dot-decimal', 1_100.04, ''],
    ['1.100,04', 'dot-decimal', 1_100.04, ''],
    ['1 100,04', 'comma-decimal', 1_100.04, ''],
    ["1'100.04", 'dot-decimal', 1_100.04, ''],
    ['€ 1.200', 'comma-decimal', 1_200, 'EUR'],
    ['USD 500', 'dot-decimal', 500, 'USD'],
    ['500 usd', 'dot-decimal', 500, 'USD'],
    ['-$1,200', 'dot-decimal', -1_200, 'USD'],
    ['(500)', 'dot-decimal', -500, ''],
    ['1.234.567', 'dot-decimal', 1_234_567, ''],
    ['0.125', 'comma-decimal', 0.125, ''],
  ] as const)('%s', (text, style, value, currency) =>
    expect(parseNumber(text, style)).toEqual({ value, currency }),
  );

  it.each(['twelve', '12 apples', '1,2,3', '', '12 USD EUR'])('%s is none', (text) =>
    expect(parseNumber(text, 'dot-decimal')).toBeNull(),
  );

  it('finds the decimal mark in the whole column', () => {
    expect(findNumberStyle(['1100.04', '251.41'])).toBe('dot-decimal');
    expect(findNumberStyle(['1.200', '1.100,04'])).toBe('comma-decimal');
    expect(findNumberStyle(['€ 1.200', '€ 3.400'])).toBe('comma-decimal');
    expect(findNumberStyle(['1.200', '12.5'])).toBe('dot-decimal');
    expect(findNumberStyle(['1,200'])).toBe('dot-decimal');
  });

  it.each(['en-US', 'de-DE'])('reads back what %s writes', (locale) => {
    const style = locale === 'en-US' ? 'dot-decimal' : 'comma-decimal';
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
        expect(parseNumber(format.format(cents / 100), style)?.value).toBe(cents / 100);
      }),
    );
  });
});

describe('words', () => {
  it.each([
    [{ stage: 'Closed Won' }, 'won'],
    [{ stage: 'closedlost' }, 'lost'],
    [{ stage: 'Engaging' }, 'open'],
    [{ stage: 'Negotiation', status: 'Lost' }, 'lost'],
    [{ stage: 'Done', isClosed: true, isWon: false }, 'lost'],
    [{ stage: 'Lost contact, trying again', isClosed: false, isWon: false }, 'open'],
    [{ stage: 'Closed Won', isClosed: true }, 'won'],
    [{ status: 'not won' }, 'lost'],
    [{ wonOn: '2018-01-01' }, 'won'],
  ])('%o is %s', (cells, status) => expect(dealOutcome(cells)).toBe(status));

  it('knows outcomes, kinds and durations', () => {
    expect(callOutcome('B2CF5968-551E-4856-9783-52B3DA59A7D0')).toBe('Left voicemail');
    expect(callOutcome('NO_ANSWER')).toBe('No answer');
    expect(callOutcome('Spoke to the cat')).toBe('Spoke to the cat');
    expect([activityKind('Task', 'Email: offer', false), activityKind('', 'x', true)]).toEqual([
      'email',
      'call',
    ]);
    expect(['90', '00:30', 'soon'].map((text) => durationMs(text, 'salesforce'))).toEqual([
      90_000,
      1_800_000,
      null,
    ]);
    expect(durationMs('90000', 'hubspot')).toBe(90_000);
  });

  it('turns HTML into words and leaves other text alone', () => {
    expect(plainText('<p>a &amp; b</p><p>c&nbsp;d &#8364;</p>')).toBe('a & b\nc d €');
    expect(plainText('a < b > c & d &amp;')).toBe('a < b > c & d &amp;');
    expect(plainText('<script>alert(1)</script><b>x</b>')).toBe('x');
  });
});
