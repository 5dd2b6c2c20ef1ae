import { describe, expect, it } from 'vitest';
import { emptyCall, fieldsOf, timeNow } from '../../../renderer/features/log-call/logged-call';

describe('logging a call', () => {
  it('happens at the local time of now, on the shown date when one is set', () => {
    const now = new Date(2026, 10, 22, 9, 5);
    expect(timeNow(null, now)).toBe('2026-11-22T09:05');
    expect(timeNow('2018-06-30', now)).toBe('2018-06-30T09:05');
  });

  it('keeps what was reached apart from what came of it', () => {
    const call = {
      ...emptyCall('2026-11-22T09:05'),
      outcome: 'Connected',
      result: 'Referral',
      askedForReferral: true,
    };
    expect(fieldsOf(call, 'a1', 'r1')).toMatchObject({
      accountId: 'a1',
      repId: 'r1',
      outcome: 'Connected',
      result: 'Referral',
      askedForReferral: true,
    });
  });

  it('gives a note neither outcome nor result', () => {
    const call = {
      ...emptyCall('2026-11-22T09:05'),
      kind: 'note' as const,
      outcome: 'Connected',
      askedForReferral: true,
    };
    expect(fieldsOf(call, 'a1', null)).toMatchObject({ kind: 'note', outcome: '', askedForReferral: false });
  });
});
