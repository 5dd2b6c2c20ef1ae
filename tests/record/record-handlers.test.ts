import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestHost, type TestHost } from '../support/open-test-host';

let app: TestHost;
beforeEach(async () => {
  app = await openTestHost();
});
afterEach(() => app.close());

const newAccount = (name = 'Acme') => app.request('account.save', { fields: { name } });

describe('saving by hand', () => {
  test('a new record gets the defaults of its schema and stays after reopening', async () => {
    const account = await newAccount();
    expect(account).toMatchObject({ name: 'Acme', tags: [], doNotContact: false, ownerId: null });
    app = await app.reopen();
    expect(app.host.context.store.data.accounts[account.id]).toEqual(account);
  });

  test('an edit changes only what it names', async () => {
    const { id } = await app.request('account.save', { fields: { name: 'Acme', industry: 'Tools' } });
    const saved = await app.request('account.save', { id, fields: { phone: '555' } });
    expect(saved).toMatchObject({ name: 'Acme', industry: 'Tools', phone: '555' });
  });

  test('an edit of a record that is gone is refused', async () => {
    const edit = app.request('account.save', { id: 'nobody', fields: { phone: '1' } });
    await expect(edit).rejects.toMatchObject({ code: 'not-found' });
  });

  test.each([['__proto__'], ['constructor'], ['toString']])('%s is no record', async (id) => {
    const edit = app.host.handlers['account.save']({ id, fields: { phone: '1' } });
    await expect(edit).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a record without what it needs is refused in words', async () => {
    await expect(app.request('account.save', { fields: { name: '  ' } })).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('name'),
    });
    await expect(app.request('deal.save', { fields: { name: 'Nobody’s' } })).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('accountId'),
    });
  });

  test('a contact of another account is refused for a deal', async () => {
    const [acme, other] = [await newAccount(), await newAccount('Other')];
    const contact = await app.request('contact.save', { fields: { accountId: other.id, firstName: 'Ann' } });
    const save = app.request('deal.save', { fields: { accountId: acme.id, contactId: contact.id } });
    await expect(save).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('another account'),
    });
    expect(Object.keys(app.host.context.store.data.deals)).toEqual([]);
  });

  test('an account is not made its own grandparent', async () => {
    const parent = await newAccount('Parent');
    const child = await app.request('account.save', { fields: { name: 'Child', parentId: parent.id } });
    const circle = app.request('account.save', { id: parent.id, fields: { parentId: child.id } });
    await expect(circle).rejects.toMatchObject({ code: 'bad-request' });
  });
});

test('offerings and stories are listed by name', async () => {
  for (const name of ['Tents', 'Boats']) await app.request('offering.save', { fields: { name } });
  for (const title of ['Two', 'One']) await app.request('story.save', { fields: { title } });
  const { offerings } = await app.request('offering.list', {});
  const { stories } = await app.request('story.list', {});
  expect(offerings.map(({ name }) => name)).toEqual(['Boats', 'Tents']);
  expect(stories.map(({ title }) => title)).toEqual(['One', 'Two']);
});

describe('closing a deal', () => {
  test('takes the as-of date as its day, and reopening takes it away', async () => {
    const { id: accountId } = await newAccount();
    const deal = await app.request('deal.save', { fields: { accountId, status: 'won', amount: 100 } });
    expect(deal).toMatchObject({ closedOn: '2018-06-30', currency: 'USD' });
    const reopened = await app.request('deal.save', { id: deal.id, fields: { status: 'open' } });
    expect(reopened.closedOn).toBeNull();
  });

  test('losing to a competitor puts one delivery check in the calendar', async () => {
    const { id: accountId } = await newAccount();
    const lost = {
      accountId,
      status: 'lost',
      competitor: 'Novatech',
      competitorPromise: 'live by spring',
    } as const;
    const { id } = await app.request('deal.save', { fields: lost });
    await app.request('deal.save', { id, fields: { notes: 'again' } });
    const steps = Object.values(app.host.context.store.data.nextSteps);
    expect(steps).toMatchObject([{ kind: 'delivery-check', dealId: id, dueOn: '2018-09-28', accountId }]);
    expect(steps[0]?.text).toContain('live by spring');
    await app.request('deal.save', { id, fields: { promisedBy: '2018-08-01' } });
    expect(Object.values(app.host.context.store.data.nextSteps)).toMatchObject([{ dueOn: '2018-08-01' }]);
  });

  test('an old loss brings no check that would be overdue at once', async () => {
    const { id: accountId } = await newAccount();
    await app.request('deal.save', {
      fields: { accountId, status: 'lost', competitor: 'X', closedOn: '2017-07-01' },
    });
    expect(app.host.context.store.data.nextSteps).toEqual({});
  });
});

describe('logging a call', () => {
  test('takes the time of the as-of date and me as the rep', async () => {
    const me = await app.request('rep.save', { fields: { name: 'Me' } });
    await app.request('settings.save', { fields: { meRepId: me.id, asOf: '2017-03-01' } });
    const { id: accountId } = await newAccount();
    const call = await app.request('activity.save', {
      fields: { accountId, kind: 'call', outcome: 'No answer' },
    });
    expect(call).toMatchObject({ at: '2017-03-01T12:00:00', repId: me.id, direction: 'outgoing' });
    expect(app.host.context.store.data.accounts[accountId]?.ownerId).toBe(me.id);
  });

  test('"Do not call" marks the person who said it, or the account when nobody is named', async () => {
    const { id: accountId } = await newAccount();
    const ann = await app.request('contact.save', { fields: { accountId, firstName: 'Ann' } });
    const call = { accountId, kind: 'call', result: 'Do not call' } as const;
    await app.request('activity.save', { fields: { ...call, contactId: ann.id } });
    const { contacts, accounts } = app.host.context.store.data;
    expect([contacts[ann.id]?.doNotContact, accounts[accountId]?.doNotContact]).toEqual([true, false]);
    await app.request('activity.save', { fields: call });
    expect(accounts[accountId]).toMatchObject({
      doNotContact: true,
      doNotContactReason: 'Asked not to be called on 2018-06-30',
    });
  });
});

describe('removing', () => {
  test('an account goes when it is empty, and says what depends on it when it is not', async () => {
    const { id } = await newAccount();
    const step = await app.request('nextStep.save', {
      fields: { accountId: id, text: 'Call', dueOn: '2018-07-01' },
    });
    await app.request('today.snooze', { accountId: id, until: '2018-08-01' });
    const remove = () => app.request('record.remove', { collection: 'accounts', id });
    await expect(remove()).rejects.toMatchObject({ message: expect.stringContaining('1 next step') });
    await app.request('record.remove', { collection: 'nextSteps', id: step.id });
    await remove();
    expect(app.host.context.store.data.accounts).toEqual({});
    expect(app.host.context.store.data.setAsides).toEqual({});
  });

  test('an offering that was sold stays', async () => {
    const { id: accountId } = await newAccount();
    const offering = await app.request('offering.save', { fields: { name: 'GTX' } });
    await app.request('deal.save', { fields: { accountId, offeringIds: [offering.id] } });
    const remove = app.request('record.remove', { collection: 'offerings', id: offering.id });
    await expect(remove).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('1 deal'),
    });
  });

  test.each(['settings', 'texts', 'imports', 'merges'] as const)(
    '%s are not removed by hand',
    async (collection) => {
      const remove = app.request('record.remove', { collection, id: 'settings' });
      await expect(remove).rejects.toMatchObject({ code: 'not-allowed' });
    },
  );
});
