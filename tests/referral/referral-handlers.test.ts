import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../core/workspace/workspace-data';
import { anAccount } from '../support/an-account';
import { openTestHost, type TestHost } from '../support/open-test-host';

const askPlaybook = `---
id: referral-ask
title: Ask for a referral
goal: One name.
owner: Coaching
pools: [referral-ready]
---

## Call

::question[Who comes to mind?]{#name-given}
`;

let host: TestHost;
beforeEach(async () => {
  host = await openTestHost({ playbooks: { 'referral-ask.md': askPlaybook } });
});
afterEach(() => host.close());

const data = () => host.host.context.store.data;
const write = (...changes: Change[]) => host.host.context.store.commit(changes);
const loyal = (name = 'Granite Shore') =>
  anAccount(name, { isReference: true, ownerId: null })
    .won({ on: '2015-03-01', amount: 500, currency: 'USD' })
    .knows({ firstName: 'Ilse', lastName: 'Thorvald', phone: '1' });
const record = (fields: object = {}) =>
  host.request('referral.save', {
    fields: {
      fromAccountId: 'granite-shore',
      fromContactId: 'granite-shore-contact-1',
      name: 'Fiona Castle',
      company: 'Aurora Home Goods',
      email: 'fiona@aurora.example',
      ...fields,
    },
  });
const listed = async () => (await host.request('referral.list', {})).rows;

describe('whom to ask', () => {
  it('names loyal customers, new ones and those just lost, each with the reason and the playbook', async () => {
    await write(
      ...loyal().changes(),
      ...anAccount('Newcomer', { ownerId: null }).won({ on: '2018-05-01' }).changes(),
      ...anAccount('Lately Lost', { ownerId: null }).lostTo('Novatech', { on: '2018-06-20' }).changes(),
      ...anAccount('Asked', { ownerId: null })
        .won({ on: '2018-05-01' })
        .called({ on: '2018-06-01', askedForReferral: true })
        .changes(),
    );
    const asks = await host.request('referral.toAsk', { scope: 'all' });
    expect(asks.rows.map(({ accountName, kind }) => [accountName, kind])).toEqual([
      ['Granite Shore', 'loyal'],
      ['Newcomer', 'new'],
      ['Lately Lost', 'just-lost'],
    ]);
    expect(asks.rows[0]).toMatchObject({ contactName: 'Ilse Thorvald', lastAskedOn: null });
    expect(asks.rows[0]?.why).toContain('served as a reference');
    expect(asks.rows[2]?.why).toContain('ask whom it would fit better, never asked for a referral');
    expect(asks).toMatchObject({
      counts: { loyal: 1, new: 1, 'just-lost': 1 },
      playbookFileId: 'referral-ask.md',
    });
    const only = await host.request('referral.toAsk', { scope: 'all', kind: 'new' });
    expect(only.rows.map(({ accountName }) => accountName)).toEqual(['Newcomer']);
  });

  it('leaves out who wants no contact, and says why', async () => {
    await write(
      ...loyal('Refused').with({ doNotContact: true, doNotContactReason: 'Their lawyer wrote' }).changes(),
      ...anAccount('Quiet', { ownerId: null })
        .won({ on: '2018-05-01' })
        .knows({ firstName: 'Jo', quietUntil: '2018-07-15' })
        .knows({ firstName: 'Al', doNotContact: true })
        .changes(),
      ...anAccount('Past', { ownerId: null })
        .won({ on: '2018-05-01' })
        .knows({ firstName: 'Jo', quietUntil: '2018-06-30' })
        .changes(),
    );
    const asks = await host.request('referral.toAsk', { scope: 'all' });
    expect(asks.rows.map(({ accountName, contactName }) => [accountName, contactName])).toEqual([
      ['Past', 'Jo'],
    ]);
    expect(asks.leftOut.map(({ accountName, reason }) => `${accountName}: ${reason}`)).toEqual([
      'Refused: Do not contact: Their lawyer wrote',
      'Quiet: Jo wants to be left in peace until 15 Jul; Al asked not to be contacted',
    ]);
  });
});

describe('a name that was given', () => {
  beforeEach(() => write(...loyal().changes()));

  it('plans to thank the giver, and is thanked for by the step or at once', async () => {
    const { id } = await record();
    const [step] = Object.values(data().nextSteps);
    expect(step).toMatchObject({
      kind: 'thanks',
      referralId: id,
      dueOn: '2018-07-03',
      text: 'Thank Ilse Thorvald for the name Fiona Castle, Aurora Home Goods, and tell them how it goes',
    });
    const due = (await host.request('today.get', { scope: 'all' })).dueSteps;
    expect(due.map((one) => one.id)).toEqual([step?.id]);
    expect((await listed())[0]).toMatchObject({ thanks: 'planned', thanksOn: '2018-07-03' });
    await host.request('referral.thank', { id });
    expect((await listed())[0]).toMatchObject({ thanks: 'done' });
    expect(Object.keys(data().nextSteps)).toHaveLength(1);
  });

  it('plans no thanks to a giver who wants no contact, and says why', async () => {
    await host.request('contact.save', { id: 'granite-shore-contact-1', fields: { doNotContact: true } });
    await record();
    expect(data().nextSteps).toEqual({});
    expect((await listed())[0]?.giverObstacle).toBe('Ilse Thorvald asked not to be contacted');
  });

  it('becomes a new account and contact with who referred them, in one step', async () => {
    const { id } = await record();
    const person = { is: 'new', firstName: 'Fiona', lastName: 'Castle' } as const;
    const done = await host.request('referral.become', {
      id,
      account: { is: 'new', name: 'Aurora Home Goods' },
      person,
    });
    const contact = data().contacts[done.toContactId ?? ''];
    expect(data().accounts[done.toAccountId ?? '']?.name).toBe('Aurora Home Goods');
    expect(contact).toMatchObject({
      accountId: done.toAccountId,
      email: 'fiona@aurora.example',
      referredById: 'granite-shore-contact-1',
    });
    const page = await host.request('account.get', { id: done.toAccountId ?? '' });
    expect(page.referrers[done.toContactId ?? '']).toEqual({
      name: 'Ilse Thorvald',
      accountId: 'granite-shore',
      accountName: 'Granite Shore',
    });
    const of = await host.request('referral.ofAccount', { accountId: done.toAccountId ?? '' });
    expect(of.broughtBy.map((row) => row.fromAccountName)).toEqual(['Granite Shore']);
  });

  it('is no prospect after all: what was made goes, what was there is as it was', async () => {
    await write(
      ...anAccount('Nordic', { id: 'nordic' }).knows({ firstName: 'Liv', lastName: 'Berg' }).changes(),
    );
    const { id, company } = await record();
    const before = structuredClone({ accounts: data().accounts, contacts: data().contacts });
    const person = { is: 'new', firstName: 'Fiona', lastName: 'Castle' } as const;
    const anew = { is: 'new', name: 'Aurora' } as const;
    const done = await host.request('referral.become', { id, account: anew, person });
    expect(await host.request('referral.unbecome', { id })).toMatchObject({
      ...{ toAccountId: null, toContactId: null, company, prospectUndo: null },
    });
    expect(data().accounts[done.toAccountId ?? '']).toBeUndefined();
    const known = { is: 'known', contactId: 'nordic-contact-1' } as const;
    await host.request('referral.become', {
      id,
      account: { is: 'known', accountId: 'nordic' },
      person: known,
    });
    await host.request('referral.unbecome', { id });
    const plain = ({ accounts, contacts }: typeof before) =>
      JSON.stringify([accounts, contacts], (key, value) =>
        ['updatedAt', 'device'].includes(key) ? undefined : value,
      );
    expect(plain(data())).toBe(plain(before));
    const again = host.request('referral.unbecome', { id });
    await expect(again).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('stays a prospect when somebody has worked with it since', async () => {
    const { id } = await record();
    const anew = { is: 'new', name: 'Aurora' } as const;
    const done = await host.request('referral.become', { id, account: anew, person: { is: 'nobody' } });
    const accountId = done.toAccountId ?? '';
    await host.request('activity.save', { fields: { accountId, kind: 'call' } });
    await expect(host.request('referral.unbecome', { id })).rejects.toMatchObject({
      code: 'conflict',
      message: 'The account is used by another activity since. Nothing was taken back.',
    });
    expect(data().accounts[accountId]).toBeDefined();
  });

  it('is never a silent duplicate of an account that is there', async () => {
    await write(
      ...anAccount('Aurora Home Goods Inc.', { id: 'aurora' })
        .knows({ firstName: 'Fiona', lastName: 'Castle' })
        .changes(),
    );
    const { id } = await record();
    const proposals = await host.request('referral.proposals', {
      company: 'Aurora Home Goods',
      name: 'fiona castle',
    });
    expect(proposals.accounts).toEqual([
      {
        id: 'aurora',
        name: 'Aurora Home Goods Inc.',
        why: 'Nearly the same name',
        contacts: [{ id: 'aurora-contact-1', name: 'Fiona Castle' }],
      },
    ]);
    const anew = { is: 'new', name: 'Aurora Home Good' } as const;
    await expect(
      host.request('referral.become', { id, account: anew, person: { is: 'nobody' } }),
    ).rejects.toMatchObject({ code: 'conflict', message: /Aurora Home Goods Inc\./ });
    expect(Object.keys(data().accounts)).toHaveLength(2);
    await host.request('referral.become', {
      id,
      account: { is: 'known', accountId: 'aurora' },
      person: { is: 'known', contactId: 'aurora-contact-1' },
    });
    expect(data().contacts['aurora-contact-1']).toMatchObject({
      referredById: 'granite-shore-contact-1',
      email: 'fiona@aurora.example',
    });
    const insisted = await host.request('referral.become', {
      id,
      account: { ...anew, isAnother: true },
      person: { is: 'nobody' },
    });
    expect(insisted.toAccountId).not.toBe('aurora');
  });

  it('follows the history of its account to won, rolls the amount up, and lets a person know better', async () => {
    await write(...anAccount('Aurora', { id: 'aurora' }).changes());
    const { id } = await record({ toAccountId: 'aurora', givenOn: '2018-06-01' });
    const deal = { accountId: 'aurora', amount: 900, closedOn: '2018-06-20', status: 'won' } as const;
    await host.request('deal.save', { fields: { ...deal, openedOn: '2018-06-10' } });
    const won = [{ currency: 'USD', amount: 900, count: 1 }];
    expect((await listed())[0]).toMatchObject({ standing: 'won', won, status: 'given' });
    const { lines } = await host.request('referral.tree', {});
    expect(lines.map(({ name, depth, total }) => [name, depth, total])).toEqual([
      ['Granite Shore', 0, won],
      ['Fiona Castle', 1, won],
    ]);
    await host.request('referral.save', { id, fields: { status: 'lost', statusIsByHand: true } });
    expect((await listed())[0]).toMatchObject({ standing: 'lost', won: [] });
  });

  it('says what the programme promised, owes and paid', async () => {
    const { id } = await record({ rewardText: 'Dinner', rewardAmount: 200, rewardDueWhen: 'given' });
    const programme = async () => (await host.request('referral.list', { filter: 'reward' })).programme;
    const sum = (amount: number) => [{ currency: 'USD', amount, count: 1 }];
    expect(await programme()).toEqual({ promised: sum(200), owed: sum(200), paid: [] });
    await host.request('referral.save', { id, fields: { rewardPaid: 200, rewardPaidOn: '2018-06-30' } });
    expect(await programme()).toEqual({ promised: sum(200), owed: [], paid: sum(200) });
  });

  it('is refused for people of another account and days that lie ahead', async () => {
    await write(...anAccount('Other').knows({ firstName: 'Al' }).changes());
    await expect(record({ fromContactId: 'other-contact-1' })).rejects.toMatchObject({ code: 'bad-request' });
    await expect(record({ givenOn: '2018-07-01' })).rejects.toMatchObject({ code: 'bad-request' });
    expect(data().referrals).toEqual({});
  });

  it('takes the thanks for it along when it is removed', async () => {
    const { id } = await record();
    await host.request('record.remove', { collection: 'referrals', id });
    expect([data().referrals, data().nextSteps]).toEqual([{}, {}]);
  });

  it('moves along when accounts are merged', async () => {
    await write(...anAccount('Granite Shor', { id: 'double', ownerId: null }).changes());
    await record();
    await host.request('merge.accounts', { keepId: 'double', mergeId: 'granite-shore' });
    expect((await listed())[0]).toMatchObject({
      fromAccountName: 'Granite Shor',
      fromContactName: 'Ilse Thorvald',
    });
    expect(await host.request('workspace.check', {})).toMatchObject({ isSound: true });
  });
});
