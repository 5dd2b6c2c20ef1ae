import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../core/workspace/workspace-data';
import { aRep } from '../support/a-pool-context';
import { anAccount } from '../support/an-account';
import { openTestHost, type TestHost } from '../support/open-test-host';

let host: TestHost;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => host.close());

const data = () => host.host.context.store.data;
const write = (...changes: Change[]) => host.host.context.store.commit(changes);
const declined = (name: string) => anAccount(name, { ownerId: null }).lost({ on: '2018-01-15' });
const toPool = { is: 'pool', pool: 'declined', scope: 'all' } as const;

describe('value given', () => {
  it('goes to a whole pool in one transaction, and is taken back at once', async () => {
    await write(
      ...declined('Open').knows({ firstName: 'Al', phone: '1' }).changes(),
      ...declined('Empty').changes(),
      ...declined('Refused').with({ doNotContact: true, doNotContactReason: 'Asked us' }).changes(),
      ...declined('Quiet').knows({ firstName: 'Jo', quietUntil: '2019-01-01' }).changes(),
      ...anAccount('Elsewhere').changes(),
    );
    const { recipients, leftOut } = await host.request('value.recipients', { to: toPool });
    expect(recipients.map(({ accountName, contactName }) => [accountName, contactName])).toEqual([
      ['Open', 'Al'],
      ['Empty', ''],
    ]);
    expect(leftOut.map(({ accountName, reason }) => `${accountName}: ${reason}`)).toEqual([
      'Refused: Do not contact: Asked us',
      'Quiet: Jo wants to be left in peace until Jan 2019',
    ]);
    const before = { ...data().activities };
    const given = await host.request('value.give', { to: toPool, kind: 'article', text: 'The new rule' });
    expect(given).toMatchObject({ count: 2, leftOutCount: 2 });
    expect(Object.values(data().activities)).toMatchObject([
      {
        accountId: 'open',
        contactId: 'open-contact-1',
        kind: 'value',
        valueKind: 'article',
        subject: 'Article',
      },
      { accountId: 'empty', contactId: null, text: 'The new rule', at: '2018-06-30T12:00:00' },
    ]);
    expect(await host.request('value.takeBack', { batchId: given.batchId })).toEqual({ count: 2 });
    expect(data().activities).toEqual(before);
    await expect(host.request('value.takeBack', { batchId: given.batchId })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('shows on the account what we gave against what we asked', async () => {
    await write(...anAccount('Acme').called({ on: '2018-06-01' }).changes());
    const to = { is: 'accounts' as const, accountIds: ['acme'] };
    await host.request('value.give', { to, kind: 'introduction', text: 'To Ilse' });
    const { gaveAndAsked } = await host.request('account.get', { id: 'acme' });
    expect(gaveAndAsked).toMatchObject({
      gaveWords: 'We gave once (1 introduction), last today.',
      balance: 'We gave at least as often as we asked.',
    });
  });

  it('is refused for somebody who wants to be left in peace, with the reason', async () => {
    await write(
      ...anAccount('Acme')
        .knows({ firstName: 'Jo', doNotContact: true })
        .knows({ firstName: 'Al' })
        .changes(),
    );
    const to = { is: 'accounts' as const, accountIds: ['acme'], contactId: 'acme-contact-1' };
    await expect(host.request('value.give', { to, kind: 'gift', text: 'Honey' })).rejects.toMatchObject({
      code: 'not-allowed',
      message: 'Jo asked not to be contacted. Nothing was saved.',
    });
    await expect(
      host.request('value.give', { to: { ...to, contactId: null }, kind: 'gift' }),
    ).rejects.toMatchObject({ code: 'bad-request' });
    expect(data().activities).toEqual({});
  });
});

describe('ideas of the team', () => {
  it('count how often they were used, a whole pool as once', async () => {
    await write(...declined('One').changes(), ...declined('Two').changes());
    const { id } = await host.request('idea.save', {
      fields: { title: 'Rebates', text: 'Form numbers', kind: 'insight', problem: 'Price' },
    });
    await host.request('value.give', { to: toPool, kind: 'insight', ideaId: id });
    const [idea] = (await host.request('idea.list', {})).ideas;
    expect(idea).toMatchObject({ usedCount: 1, usedLastOn: '2018-06-30' });
    expect(Object.values(data().activities)[0]).toMatchObject({ subject: 'Rebates', text: 'Form numbers' });
    await expect(host.request('record.remove', { collection: 'ideas', id })).rejects.toMatchObject({
      code: 'bad-request',
    });
    await host.request('idea.save', { id, fields: { retiredOn: '2018-06-30' } });
    expect((await host.request('idea.list', {})).ideas[0]).toMatchObject({ title: 'Rebates', usedCount: 1 });
  });
});

describe('common ground', () => {
  it('is with the account, follows changes, and leaves out who wants no contact', async () => {
    await write(
      { put: 'reps', record: aRep('me', { name: 'Dana', interests: ['Sailing'] }) },
      ...anAccount('Acme')
        .knows({ firstName: 'Marta', interests: ['sailing'] })
        .changes(),
      ...anAccount('Shore')
        .knows({ firstName: 'Ilse', interests: ['sailing'] })
        .changes(),
    );
    await host.request('settings.save', { fields: { meRepId: 'me' } });
    const words = async () =>
      (await host.request('account.get', { id: 'acme' })).rapport.map((one) => one.words);
    expect(await words()).toEqual(['You, Ilse (Shore) and Marta all like sailing']);
    await host.request('contact.save', { id: 'shore-contact-1', fields: { doNotContact: true } });
    expect(await words()).toEqual(['You and Marta both like sailing']);
    await host.request('rep.save', { id: 'me', fields: { interests: [] } });
    expect(await words()).toEqual([]);
    const { topics } = await host.request('rapport.search', { search: 'SAIL' });
    expect(topics).toMatchObject([{ topic: 'sailing', total: 1 }]);
  });
});
