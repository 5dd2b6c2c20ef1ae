import { afterEach, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../support/open-test-host';

let host: TestHost | null = null;
let now = new Date(2026, 9, 24, 10, 0);
afterEach(async () => {
  await host?.close();
  host = null;
});

/** An account with a step at a time, and the browser's notifications switched on. */
async function begin(dueOn: string, dueTime: string | null) {
  host = await openTestHost({ now: () => now });
  await host.request('settings.save', { fields: { reminders: { inBrowser: true } } });
  const account = await host.request('account.save', { fields: { name: 'Acme' } });
  const fields = { accountId: account.id, text: 'Status talk', dueOn, dueTime };
  const step = await host.request('nextStep.save', { fields });
  return { account, step };
}
const taken = async () =>
  (await host?.request('reminder.take', {}))?.reminders.map(({ title }) => title) ?? [];
const listed = async () => (await host?.request('reminder.list', {}))?.reminders ?? [];

test('a step reminds at its time, once, also after a restart', async () => {
  now = new Date(2026, 9, 24, 10, 0);
  const { account } = await begin('2026-10-24', '10:30');
  expect(await taken()).toEqual([]);
  now = new Date(2026, 9, 24, 10, 30);
  expect(await listed()).toMatchObject([{ address: `/accounts/${account.id}`, detail: 'Status talk' }]);
  expect(await taken()).toEqual(['Next step: Acme']);
  expect(await taken()).toEqual([]);
  host = (await host?.reopen()) ?? null;
  expect(await taken()).toEqual([]);
  expect(await listed()).toHaveLength(1);
});

test('two windows that ask at once are not told the same', async () => {
  now = new Date(2026, 9, 24, 10, 0);
  await begin('2026-10-24', '09:00');
  const answers = await Promise.all([taken(), taken(), taken()]);
  expect(answers.flat()).toEqual(['Next step: Acme']);
});

test('a snooze over the night of the change of the clocks comes back when work begins', async () => {
  now = new Date(2026, 9, 24, 10, 0);
  const { step } = await begin('2026-10-24', null);
  const id = `next-step:${step.id}`;
  expect(await taken()).toEqual(['Next step: Acme']);
  await host?.request('reminder.snooze', { id, until: 'tomorrow' });
  now = new Date(2026, 9, 25, 8, 59);
  expect(await listed()).toEqual([]);
  now = new Date(2026, 9, 25, 9, 0);
  expect(await taken()).toEqual(['Next step: Acme']);
  expect(await taken()).toEqual([]);
});

test('dismissing keeps it away until the step is put off', async () => {
  now = new Date(2026, 9, 24, 10, 0);
  const { step } = await begin('2026-10-24', '09:00');
  await host?.request('reminder.dismiss', { id: `next-step:${step.id}` });
  expect(await listed()).toEqual([]);
  await host?.request('nextStep.save', { id: step.id, fields: { dueTime: '09:30' } });
  expect(await listed()).toHaveLength(1);
});

test('outside of working hours and when switched off nothing is shown by the system', async () => {
  now = new Date(2026, 9, 24, 10, 0);
  await begin('2026-10-24', '09:00');
  // A Saturday.
  await host?.request('settings.save', { fields: { reminders: { onlyWorkingHours: true } } });
  expect(await taken()).toEqual([]);
  expect(await listed()).toHaveLength(1);
  now = new Date(2026, 9, 26, 9, 0);
  expect(await taken()).toEqual(['Next step: Acme']);
  await host?.request('settings.save', { fields: { reminders: { isOn: false } } });
  expect(await listed()).toEqual([]);
});

test('nobody is reminded of a person who is left in peace', async () => {
  now = new Date(2026, 9, 24, 10, 0);
  const { account, step } = await begin('2026-10-24', '09:00');
  const ann = await host?.request('contact.save', { fields: { accountId: account.id, firstName: 'Ann' } });
  if (ann === undefined) throw new Error('nobody');
  await host?.request('nextStep.save', { id: step.id, fields: { contactId: ann.id } });
  expect(await listed()).toHaveLength(1);
  await host?.request('contact.save', { id: ann.id, fields: { quietUntil: '2026-10-27' } });
  expect(await listed()).toEqual([]);
  const { dueSteps } = (await host?.request('today.get', { scope: 'all' })) ?? { dueSteps: [] };
  expect(dueSteps[0]?.peace).toBe('Ann wants to be left in peace until 27 Oct');
  now = new Date(2026, 9, 27, 10, 0);
  expect(await listed()).toHaveLength(1);
});

test('a delivery check of a loss comes on its day', async () => {
  now = new Date(2026, 9, 24, 10, 0);
  const { account, step } = await begin('2026-10-24', '09:00');
  await host?.request('nextStep.save', { id: step.id, fields: { doneAt: now.toISOString() } });
  const lost = { accountId: account.id, status: 'lost', competitor: 'Novatech' } as const;
  await host?.request('deal.save', {
    fields: { ...lost, promisedBy: '2026-10-31', competitorPromise: 'live' },
  });
  expect(await listed()).toEqual([]);
  now = new Date(2026, 9, 31, 9, 0);
  expect(await taken()).toEqual(['Delivery check: Acme']);
});

test('a power hour reminds when it begins, on its own days only, and not when it is over', async () => {
  now = new Date(2026, 9, 27, 9, 59);
  const { step } = await begin('2026-10-27', '09:00');
  await host?.request('nextStep.save', { id: step.id, fields: { doneAt: now.toISOString() } });
  const series = { name: 'Tuesdays', weekdays: [2], time: '10:00', startsOn: '2026-10-01' };
  await host?.request('powerHourSeries.save', { fields: series });
  expect(await listed()).toEqual([]);
  now = new Date(2026, 9, 27, 10, 0);
  expect(await taken()).toEqual(['Power hour: Tuesdays']);
  now = new Date(2026, 9, 27, 10, 59);
  expect(await listed()).toMatchObject([{ title: 'Power hour: Tuesdays' }]);
  now = new Date(2026, 9, 27, 11, 0);
  expect(await listed()).toEqual([]);
  now = new Date(2026, 9, 28, 10, 0);
  expect(await listed()).toEqual([]);
});
