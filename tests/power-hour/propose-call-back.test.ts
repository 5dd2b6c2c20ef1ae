import { expect, it } from 'vitest';
import { proposeCallBack } from '../../core/power-hour/propose-call-back';

const work = { worksFrom: '08:30', workdays: [1, 2, 3, 4, 5] };

it('proposes a quarter of an hour from now, up to the last minute of the day', () => {
  expect(proposeCallBack('2026-11-26T09:50:30', work)).toBe('2026-11-26T10:05');
  expect(proposeCallBack('2026-11-26T23:44:59', work)).toBe('2026-11-26T23:59');
});

it('proposes the next working morning where that would be after midnight', () => {
  expect(proposeCallBack('2026-11-26T23:45:00', work)).toBe('2026-11-27T08:30');
  expect(proposeCallBack('2026-11-27T23:50:00', work)).toBe('2026-11-30T08:30');
  expect(proposeCallBack('2024-02-28T23:50:00', work)).toBe('2024-02-29T08:30');
  expect(proposeCallBack('2026-12-31T23:50:00', { ...work, workdays: [] })).toBe('2027-01-01T08:30');
});
