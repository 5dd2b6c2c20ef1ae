import { describe, expect, it } from 'vitest';
import { attributeWins, type Conversation } from '../../core/power-hour/attribute-wins';
import { anAccount } from '../support/an-account';

const talk = (callId: string, at: string, fields: Partial<Conversation> = {}): Conversation => ({
  ...{ callId, powerHourId: `hour-${callId}`, accountId: 'acme', at, bookedDealId: null },
  ...fields,
});

function winsOf(closedOn: string | null, talks: readonly Conversation[], asOf = '2024-12-31') {
  const { deals } = anAccount('Acme').won({ on: closedOn, openedOn: '2024-01-01' }).build();
  return attributeWins(talks, deals, { asOf, days: 30 }).map(({ conversation, days }) => [
    conversation.callId,
    days,
  ]);
}

describe('attributeWins', () => {
  const talks = [talk('jan', '2024-01-30T10:00:00'), talk('feb', '2024-02-15T10:00:00')];

  it('counts a win for the last conversation before it, over the end of a leap February', () => {
    expect(winsOf('2024-02-14', talks)).toEqual([['jan', 15]]);
    expect(winsOf('2024-03-01', talks)).toEqual([['feb', 15]]);
    expect(winsOf('2024-02-15', talks)).toEqual([['feb', 0]]);
  });

  it('counts up to the last of the days and no further', () => {
    expect(winsOf('2024-02-29', [talk('jan', '2024-01-30T23:59:00')])).toEqual([['jan', 30]]);
    expect(winsOf('2024-03-01', [talk('jan', '2024-01-30T23:59:00')])).toEqual([]);
  });

  it('counts nothing that was won before, elsewhere, or after the shown date', () => {
    expect(winsOf('2024-01-29', talks)).toEqual([]);
    expect(winsOf('2024-02-14', [talk('x', '2024-02-01', { accountId: 'other' })])).toEqual([]);
    expect(winsOf('2024-02-14', talks, '2024-02-13')).toEqual([]);
  });

  it('a deal booked on a call belongs to that call, however late it is dated', () => {
    const booked = talk('first', '2024-01-10T10:00:00', { bookedDealId: 'acme-deal-1' });
    expect(winsOf('2024-03-20', [booked, ...talks])).toEqual([['first', 70]]);
  });
});
