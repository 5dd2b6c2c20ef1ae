import { describe, expect, it } from 'vitest';
import { doubleCallsOf, goalProgress, scoreboardOf, tallyOf } from '../../core/power-hour/tally';
import { aSharedCall } from '../support/a-power-hour';

const points = { meeting: 5, referral: 2, followUp: 1, conversation: 1 };

describe('tallyOf', () => {
  it.each([
    ['nobody answered', { outcome: 'No answer' }, { dials: 1, conversations: 0, points: 0 }],
    ['a talk', { outcome: 'Connected' }, { conversations: 1, points: 1 }],
    ['a meeting', { result: 'Meeting booked', hasFollowUp: true }, { meetings: 1, followUps: 0, points: 6 }],
    ['a referral by its name', { hasReferral: true }, { referrals: 1, points: 3 }],
    ['a follow-up by its date', { hasFollowUp: true }, { followUps: 1, points: 2 }],
    ['a follow-up by its result', { result: 'Follow-up' }, { followUps: 1, points: 2 }],
    ['words of a team’s own', { outcome: 'Spoke', result: 'demo agreed' }, { meetings: 1, points: 6 }],
  ])('counts %s', (_what, call, expected) => {
    expect(tallyOf([aSharedCall(call)], points)).toMatchObject(expected);
  });

  it('adds booked amounts up by currency only', () => {
    const calls = [
      aSharedCall({ bookedAmount: 100, bookedCurrency: 'USD' }),
      aSharedCall({ bookedAmount: 50, bookedCurrency: 'EUR' }),
      aSharedCall({ bookedAmount: 20, bookedCurrency: 'USD' }),
    ];
    const tally = tallyOf(calls, points);
    expect(tally.booked).toEqual([
      { currency: 'USD', amount: 120, count: 2 },
      { currency: 'EUR', amount: 50, count: 1 },
    ]);
    expect(goalProgress('amount', tally, 'EUR')).toBe(50);
    expect(goalProgress('calls', tally, 'EUR')).toBe(3);
  });

  it('gives no point for what settings say is worth none', () => {
    expect(tallyOf([aSharedCall()], { ...points, conversation: 0 }).points).toBe(0);
  });
});

it('the scoreboard has everybody who takes part, and one line for a rep of two machines', () => {
  const calls = [
    aSharedCall({ repId: 'b', repName: 'Bob', result: 'Meeting booked' }),
    aSharedCall({ repId: 'their-bob', repName: ' bob' }),
  ];
  const lines = scoreboardOf(calls, ['Ann', 'Bob'], points).map(({ repName, tally }) => [
    repName,
    tally.points,
  ]);
  expect(lines).toEqual([
    ['Bob', 7],
    ['Ann', 0],
  ]);
});

it('one rep who calls an account twice is no double call', () => {
  const twice = [aSharedCall({ callId: 'a' }), aSharedCall({ callId: 'b' })];
  expect(doubleCallsOf(twice, ({ accountId }) => accountId)).toEqual([]);
});
