import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSessionFile, writeSessionFile } from '../../core/power-hour/session-file';
import { mergeSharedCalls } from '../../core/power-hour/shared-call';
import { aSharedCall } from '../support/a-power-hour';

const call = fc
  .record({
    callId: fc.constantFrom('a', 'b', 'c', 'd'),
    updatedAt: fc.constantFrom('2026-11-24T09:00:00.000Z', '2026-11-24T09:00:01.000Z'),
    calledAt: fc.constantFrom('2026-11-24T10:00:00', '2026-11-24T10:20:00'),
    result: fc.constantFrom('', 'Referral', 'Meeting booked'),
  })
  .map((fields) => aSharedCall(fields));
const file = fc.array(call, { maxLength: 6 });

it('merging is the same in any order, however files are grouped, and however often one comes', () => {
  fc.assert(
    fc.property(file, file, file, (one, two, three) => {
      const merged = mergeSharedCalls(mergeSharedCalls(one, two), three);
      expect(mergeSharedCalls(mergeSharedCalls(three, one), two)).toEqual(merged);
      expect(mergeSharedCalls(one, mergeSharedCalls(two, three))).toEqual(merged);
      expect(mergeSharedCalls(merged, two)).toEqual(merged);
      expect(new Set(merged.map(({ callId }) => callId)).size).toBe(merged.length);
    }),
  );
});

it('the later version of a call wins', () => {
  const old = aSharedCall({ result: '' });
  const edited = aSharedCall({ result: 'Referral', updatedAt: '2026-11-24T09:30:00.000Z' });
  expect(mergeSharedCalls([edited], [old])).toEqual([edited]);
});

it('a written file is read back, and one of a newer version is told from a damaged one', () => {
  const powerHour = { id: 'hour', name: 'Tuesday', beganAt: '2026-11-24T10:00:00' };
  const text = writeSessionFile({ powerHour, calls: [aSharedCall()] });
  expect(readSessionFile(`\uFEFF${text}`)).toMatchObject({ ok: true, file: { calls: [aSharedCall()] } });
  expect(readSessionFile(text.replace('"version": 1', '"version": 2'))).toMatchObject({
    message: expect.stringContaining('newer Rekindle'),
  });
  expect(readSessionFile(text.replace('"Acme"', '7'))).toMatchObject({
    message: expect.stringContaining('damaged at calls.0.accountName'),
  });
});
