import { expect, test } from 'vitest';
import { killRounds } from '../support/kill-rounds';

test('R2: 200 kills lose no answered change and leave no malformed or temporary file', async () => {
  const result = await killRounds(200);
  expect(result).toMatchObject({ kills: 200, lost: 0, malformed: 0, leftovers: 0, findings: [] });
  expect(result.acknowledged).toBeGreaterThan(1_000);
  expect(result.duringCompaction).toBeGreaterThan(20);
}, 180_000);
