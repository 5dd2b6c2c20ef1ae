import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { callBacksToday, nextCall } from '../../core/power-hour/next-call';
import { openerOf } from '../../core/power-hour/opener';
import { closedElapsedMs, isForgotten, remainingMsOf } from '../../core/power-hour/power-hour-clock';
import { aCall, aPowerHour } from '../support/a-power-hour';

describe('nextCall', () => {
  const now = '2026-11-24T10:30:00';
  const waiting = aCall('waiting', { place: 2 });
  const first = aCall('first', { place: 1 });
  const parked = aCall('parked', { place: 0, state: 'parked' });
  const due = aCall('due', { place: 9, state: 'later', callBackAt: '2026-11-24T10:30' });
  const overdue = aCall('overdue', { place: 9, state: 'later', callBackAt: '2026-11-24T10:05' });
  const notYet = aCall('not-yet', { place: 0, state: 'later', callBackAt: '2026-11-24T10:31' });

  it('takes call-backs that are due first, the oldest before', () => {
    expect(nextCall([waiting, due, overdue], now)?.id).toBe('overdue');
  });

  it('goes down the list, then to what was parked, and leaves call-backs until their time', () => {
    expect(nextCall([notYet, parked, waiting, first], now)?.id).toBe('first');
    expect(nextCall([notYet, parked], now)?.id).toBe('parked');
    expect(
      nextCall([notYet, aCall('done', { state: 'called' }), aCall('x', { state: 'skipped' })], now),
    ).toBe(null);
  });
});

describe('callBacksToday', () => {
  it('names who waits for a time of this day, also past it, and leaves another day’s to its next step', () => {
    const calls = ['2026-11-30T23:59', '2026-11-30T09:00', '2026-12-01T00:10'].map((callBackAt, place) =>
      aCall(callBackAt, { place, state: 'later', callBackAt }),
    );
    const ids = (localNow: string) => callBacksToday(calls, localNow).map(({ id }) => id);
    expect(ids('2026-11-30T10:00:00')).toEqual(['2026-11-30T09:00', '2026-11-30T23:59']);
    expect(ids('2026-12-01T00:05:00')).toEqual(['2026-11-30T09:00', '2026-11-30T23:59', '2026-12-01T00:10']);
  });
});

describe('the clock', () => {
  const started = aPowerHour({ timerStartedAt: '2026-10-25T00:30:00.000Z', elapsedMs: 600_000 });

  it('counts real time, also through the night when the clocks change', () => {
    expect(remainingMsOf(started, new Date('2026-10-25T01:00:00.000Z'))).toBe(20 * 60_000);
    expect(remainingMsOf(started, new Date('2026-10-25T01:30:00.000Z'))).toBe(-10 * 60_000);
  });

  it('stands while it is paused, and never runs backwards', () => {
    const paused = { ...started, timerStartedAt: null };
    expect(remainingMsOf(paused, new Date('2027-01-01T00:00:00.000Z'))).toBe(50 * 60_000);
    expect(remainingMsOf(started, new Date('2026-10-24T23:00:00.000Z'))).toBe(50 * 60_000);
  });

  it('is forgotten on another day or an hour after its end, and closes with no more than was planned', () => {
    const live = { ...started, status: 'live' as const, beganAt: '2026-10-25T02:30:00' };
    const late = new Date('2026-10-25T02:21:00.000Z');
    expect(isForgotten(live, { now: new Date('2026-10-25T02:19:00.000Z'), today: '2026-10-25' })).toBe(false);
    expect(isForgotten(live, { now: late, today: '2026-10-25' })).toBe(true);
    const afterMidnight = { now: new Date('2026-10-25T00:40:00.000Z'), today: '2026-10-26' };
    expect(isForgotten(live, afterMidnight)).toBe(false);
    expect(isForgotten({ ...live, timerStartedAt: null }, afterMidnight)).toBe(true);
    expect(isForgotten(live, { ...afterMidnight, now: new Date('2026-10-25T01:21:00.000Z') })).toBe(true);
    expect(closedElapsedMs(live, late)).toBe(3_600_000);
  });
});

describe('openerOf', () => {
  const opener = (call: string) =>
    openerOf(parsePlaybook(`---\nid: x\ntitle: X\n---\n\n## Call\n\n${call}\n`));

  it.each([
    ['what is quoted', 'Smile.\n\n> Hello,\n> it is me.\n\n> Later.', 'Hello,\nit is me.'],
    ['else the text', 'Say hello.', 'Say hello.'],
    ['else the first question', '::question[How are you?]{#how}', 'How are you?'],
    ['nothing', '- [ ] Dial {#dial}', ''],
  ])('takes %s', (_what, call, expected) => {
    expect(opener(call)).toBe(expected);
  });
});
