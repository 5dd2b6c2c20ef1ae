import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../support/open-test-host';

let app: TestHost;
beforeEach(async () => {
  app = await openTestHost();
});
afterEach(() => app.close());

test('reps come with what they have; an account without an owner counts for the rep of its latest deal', async () => {
  const ann = await app.request('rep.save', { fields: { name: 'Ann' } });
  const { id: accountId } = await app.request('account.save', { fields: { name: 'Acme' } });
  const deal = { accountId, ownerId: ann.id, openedOn: '2018-06-01' };
  await app.request('deal.save', { fields: { ...deal, status: 'open' } });
  await app.request('deal.save', { fields: { ...deal, status: 'won' } });
  const { reps } = await app.request('rep.list', {});
  expect(reps).toMatchObject([{ name: 'Ann', accountCount: 1, dealCount: 2, openDealCount: 1 }]);
});

test('a deactivated user is proposed as left until marked', async () => {
  const bob = await app.request('rep.save', { fields: { name: 'Bob (Deactivated User)' } });
  await app.request('rep.save', { fields: { name: 'Ann' } });
  const looks = async () => (await app.request('rep.list', {})).reps.map((rep) => rep.looksDeactivated);
  expect(await looks()).toEqual([false, true]);
  const left = await app.request('rep.save', { id: bob.id, fields: { hasLeft: true } });
  expect(left.leftOn).toBe('2018-06-30');
  expect(await looks()).toEqual([false, false]);
  const back = await app.request('rep.save', { id: bob.id, fields: { hasLeft: false } });
  expect(back.leftOn).toBeNull();
});

test('accounts are handed over in bulk, derived owners too, and nobody gets them who has left', async () => {
  const [ann, bob] = [
    await app.request('rep.save', { fields: { name: 'Ann', hasLeft: true } }),
    await app.request('rep.save', { fields: { name: 'Bob' } }),
  ];
  const own = await app.request('account.save', { fields: { name: 'Own', ownerId: ann.id } });
  const derived = await app.request('account.save', { fields: { name: 'Derived' } });
  await app.request('deal.save', {
    fields: { accountId: derived.id, ownerId: ann.id, openedOn: '2018-01-01' },
  });
  const accountIds = [own.id, derived.id, own.id];
  expect(await app.request('accounts.handOver', { accountIds, repId: bob.id })).toEqual({ count: 2 });
  expect(await app.request('accounts.handOver', { accountIds, repId: bob.id })).toEqual({ count: 0 });
  const owners = Object.values(app.host.context.store.data.accounts).map(({ ownerId }) => ownerId);
  expect(owners).toEqual([bob.id, bob.id]);
  const back = app.request('accounts.handOver', { accountIds, repId: ann.id });
  await expect(back).rejects.toMatchObject({ code: 'bad-request' });
});

test('one account that is gone keeps the others from being handed over', async () => {
  const bob = await app.request('rep.save', { fields: { name: 'Bob' } });
  const { id } = await app.request('account.save', { fields: { name: 'Acme' } });
  const hand = app.request('accounts.handOver', { accountIds: [id, 'gone'], repId: bob.id });
  await expect(hand).rejects.toMatchObject({ code: 'not-found' });
  expect(app.host.context.store.data.accounts[id]?.ownerId).toBeNull();
});
