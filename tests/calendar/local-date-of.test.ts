import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDateOf } from '../../core/calendar/local-date-of';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'America/Los_Angeles';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('what was done in the evening belongs to that day, also around a change of the clocks', () => {
  expect(localDateOf('2026-11-27T04:30:00.000Z')).toBe('2026-11-26');
  expect(localDateOf('2026-11-27T08:00:00.000Z')).toBe('2026-11-27');
  expect(localDateOf('2026-11-01T06:59:00.000Z')).toBe('2026-10-31');
  expect(localDateOf('2026-11-02T07:59:00.000Z')).toBe('2026-11-01');
  expect(localDateOf('2027-01-01T07:59:59.000Z')).toBe('2026-12-31');
});
