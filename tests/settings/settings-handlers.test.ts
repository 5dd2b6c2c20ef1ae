import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../support/open-test-host';

let app: TestHost;
beforeEach(async () => {
  app = await openTestHost();
});
afterEach(() => app.close());

test('a threshold is changed without touching the others or the weights', async () => {
  await app.request('settings.save', { fields: { thresholds: { quietDays: 90 } } });
  await app.request('settings.save', { fields: { weights: { pool: { 'old-no': 7 } } } });
  const saved = await app.request('settings.save', { fields: { thresholds: { justLostDays: 10 } } });
  expect(saved.thresholds).toMatchObject({ quietDays: 90, justLostDays: 10, declinedDays: 90 });
  expect(saved.weights).toMatchObject({ amount: 20, pool: { 'old-no': 7 } });
});

test('there is one settings record, also after reopening', async () => {
  await app.request('settings.save', { fields: { stockTarget: 5 } });
  app = await app.reopen();
  await app.request('settings.save', { fields: { asOf: '2018-01-02' } });
  expect(Object.keys(app.host.context.store.data.settings)).toEqual(['settings']);
  expect(app.host.context.settings()).toMatchObject({ stockTarget: 5, asOf: '2018-01-02' });
  expect(app.host.context.asOf()).toBe('2018-01-02');
});

test('"me" must be a rep', async () => {
  const save = app.request('settings.save', { fields: { meRepId: 'nobody' } });
  await expect(save).rejects.toMatchObject({ code: 'bad-request' });
});
