import { expect, test } from 'vitest';
import { openTestHost } from '../support/open-test-host';
import { currentOf, startedHour, threeOldNos } from '../support/three-old-nos';

test('the calls of a programme’s power hour count for its objectives, and a win after them', async () => {
  const app = await openTestHost({ now: () => new Date(2018, 5, 26, 10, 0) });
  const { ann } = await threeOldNos(app);
  const objective = (measure: 'conversations' | 'won-amount', target: number) => ({
    ...{ id: measure, text: measure, measure, target },
    ...{ currency: 'USD', by: '2018-07-31' },
  });
  const programme = await app.request('programme.save', {
    fields: {
      name: 'Cold stores',
      startsOn: '2018-06-01',
      objectives: [objective('conversations', 3), objective('won-amount', 1_000)],
    },
  });
  const other = await startedHour(app, [ann.id]);
  await app.request('powerHour.logCall', {
    id: other.hour.currentCallId ?? '',
    fields: { outcome: 'Connected' },
  });
  await app.request('powerHour.control', { id: other.hour.id, action: 'end' });
  const { hour } = await startedHour(app, [ann.id], { programmeId: programme.id });
  const page = await app.request('powerHour.get', { id: hour.id });
  const called = currentOf(page)?.accountName;
  await app.request('powerHour.logCall', {
    id: page.hour.currentCallId ?? '',
    fields: { outcome: 'Connected', bookedAmount: 700 },
  });
  const measured = await app.request('programme.get', { id: programme.id });
  expect(measured.objectives.map(({ done, accounts }) => [done, accounts[0]?.accountName])).toEqual([
    [1, called],
    [700, called],
  ]);
  expect(measured.powerHours).toMatchObject([{ id: hour.id, callCount: 1 }]);
  expect((await app.request('workspace.check', {})).problems).toEqual([]);
  await app.close();
});
