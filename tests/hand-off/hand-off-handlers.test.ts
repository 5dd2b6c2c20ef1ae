import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../support/open-test-host';

let app: TestHost;
let dealId: string;
let accountId: string;
beforeEach(async () => {
  app = await openTestHost();
  accountId = (await app.request('account.save', { fields: { name: 'Acme' } })).id;
  const won = { accountId, status: 'won', closedOn: '2018-06-20', amount: 900, name: 'Pilot' } as const;
  dealId = (await app.request('deal.save', { fields: won })).id;
});
afterEach(() => app.close());

const report = () => app.request('handOff.report', { scope: 'all' });

test('a win of late is offered, and begun once with the checklist of the settings', async () => {
  await app.request('settings.save', { fields: { handOffChecklist: ['Read the story', 'Met them'] } });
  expect((await report()).unpassed).toMatchObject([{ accountName: 'Acme', dealName: 'Pilot', amount: 900 }]);
  const begun = await app.request('handOff.begin', { dealId });
  expect(begun.checklist.map(({ text }) => text)).toEqual(['Read the story', 'Met them']);
  expect((await app.request('handOff.begin', { dealId })).id).toBe(begun.id);
  expect(await report()).toMatchObject({ unpassedCount: 0, hangingCount: 0, rows: [{ stage: 'passed' }] });
});

test('a deal that is not won, or was won long ago, is not offered', async () => {
  const open = await app.request('deal.save', { fields: { accountId, status: 'open' } });
  await expect(app.request('handOff.begin', { dealId: open.id })).rejects.toThrow(/won deal/);
  await app.request('deal.save', { id: dealId, fields: { closedOn: '2018-04-30' } });
  expect((await report()).unpassedCount).toBe(0);
});

test('a win that needs no hand-off is no longer offered, and is again when that is taken back', async () => {
  await app.request('handOff.waive', { dealId, isWaived: true });
  app = await app.reopen();
  expect((await report()).unpassedCount).toBe(0);
  await app.request('handOff.waive', { dealId, isWaived: false });
  expect((await report()).unpassedCount).toBe(1);
});

test('wins before the day from which hand-offs are kept are not offered', async () => {
  await app.request('settings.save', { fields: { handOffsFrom: '2018-06-20' } });
  expect((await report()).unpassedCount).toBe(1);
  await app.request('settings.save', { fields: { handOffsFrom: '2018-06-21' } });
  expect((await report()).unpassedCount).toBe(0);
});

test('it is accepted by name and date, comes back with a reason and is passed again, after a restart too', async () => {
  const { id } = await app.request('handOff.begin', { dealId });
  await app.request('handOff.save', { id, fields: { takesOver: 'Ops', meetingOn: '2018-06-29' } });
  await expect(app.request('handOff.accept', { id, by: 'Jo', on: '2018-07-01' })).rejects.toThrow(
    /until today/,
  );
  await app.request('handOff.accept', { id, by: 'Jo', on: '2018-06-30' });
  expect((await report()).rows[0]).toMatchObject({
    stage: 'accepted',
    hangs: ['The day of the introduction passed without it'],
  });
  await app.request('handOff.return', { id, reason: 'No drawings' });
  await expect(app.request('handOff.accept', { id, by: 'Jo', on: '2018-06-30' })).rejects.toThrow(
    /pass it again/,
  );
  app = await app.reopen();
  expect((await report()).rows[0]).toMatchObject({ stage: 'back' });
  await app.request('handOff.pass', { id, to: 'North Partner', role: 'Fitter', isPartner: true });
  expect((await report()).rows[0]).toMatchObject({
    stage: 'passed',
    takesOver: 'North Partner',
    isPartner: true,
    returns: [{ from: 'Jo', reason: 'No drawings', on: '2018-06-30' }],
  });
});

test('a hand-off follows its account through a merge, and keeps its deal from being removed', async () => {
  const { id } = await app.request('handOff.begin', { dealId });
  const kept = await app.request('account.save', { fields: { name: 'Acme Group' } });
  await app.request('merge.accounts', { keepId: kept.id, mergeId: accountId });
  expect(await app.request('handOff.get', { id })).toMatchObject({ accountName: 'Acme Group' });
  await expect(app.request('record.remove', { collection: 'deals', id: dealId })).rejects.toThrow(
    /1 hand-off/,
  );
  await app.request('record.remove', { collection: 'handOffs', id });
  await app.request('record.remove', { collection: 'deals', id: dealId });
});
