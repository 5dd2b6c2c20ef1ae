import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importCsv } from '../support/import-csv';
import { openTestHost, type TestHost } from '../support/open-test-host';

const accounts =
  'account,sector,employees,parent\nNorthwind Tools,,120,\nNorth Wind Tool Works,machines,,Harbour Group\nHarbour Group,holding,9,\n';
const deals =
  'deal id,account,stage,amount,close date\nD1,Northwind Tools,Won,100,2018-01-02\nD2,North Wind Tool Works,Lost,50,2018-02-03\n';
const files = { 'accounts.csv': accounts, 'deals.csv': deals };

describe('merging', () => {
  let host: TestHost;
  beforeEach(async () => {
    host = await openTestHost();
    await importCsv(host, files);
  });
  afterEach(() => host.close());
  const data = () => host.host.context.store.data;
  const accountId = (name: string) => {
    const found = Object.values(data().accounts).find((account) => account.name === name);
    if (!found) throw new Error(`no account ${name}`);
    return found.id;
  };
  const mergeThem = () =>
    host.request('merge.accounts', {
      keepId: accountId('Northwind Tools'),
      mergeId: accountId('North Wind Tool Works'),
    });

  it('moves everything, fills gaps and keeps what is known', async () => {
    const mergedId = accountId('North Wind Tool Works');
    const contact = await host.request('contact.save', { fields: { accountId: mergedId, firstName: 'Ida' } });
    const step = await host.request('nextStep.save', {
      fields: { accountId: mergedId, contactId: contact.id, text: 'Call Ida', dueOn: '2018-07-01' },
    });
    await host.request('today.snooze', { accountId: mergedId, until: '2018-08-01' });
    await mergeThem();
    const kept = data().accounts[accountId('Northwind Tools')];
    expect(kept).toMatchObject({
      industry: 'machines',
      employees: 120,
      parentId: accountId('Harbour Group'),
    });
    expect(data().accounts[mergedId]).toBeUndefined();
    const owners = [
      ...Object.values(data().deals),
      data().contacts[contact.id],
      data().nextSteps[step.id],
      ...Object.values(data().setAsides),
    ].map((record) => record?.accountId);
    expect(owners).toHaveLength(5);
    expect(new Set(owners)).toEqual(new Set([kept?.id]));
  });

  it('puts all back on undo, sparing what was edited since', async () => {
    const before = JSON.parse(JSON.stringify(data()));
    const { id } = await mergeThem();
    await host.request('account.save', { id: accountId('Northwind Tools'), fields: { industry: 'tools' } });
    await host.request('merge.undo', { id });
    const withoutTimes = (value: object) => JSON.stringify(value).replace(/"updatedAt":"[^"]*"/g, '');
    const kept = accountId('Northwind Tools');
    expect(data().accounts[kept]?.industry).toBe('tools');
    expect(data().accounts[kept]?.parentId).toBeNull();
    expect(withoutTimes(data().deals)).toBe(withoutTimes(before.deals));
    expect(data().accounts[accountId('North Wind Tool Works')]).toEqual(
      Object.values(before.accounts).find(
        (account) => (account as { name: string }).name === 'North Wind Tool Works',
      ),
    );
    await expect(host.request('merge.undo', { id })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is remembered by the next import: nothing comes twice, nothing is asked', async () => {
    await mergeThem();
    const before = JSON.stringify(data());
    const { plan } = await importCsv(host, files);
    expect(plan.questions).toEqual([]);
    expect(JSON.stringify(data())).toBe(before);
    const { run } = await importCsv(host, {
      'deals.csv': `${deals}D3,North Wind Tool Works,Open,70,\n`,
    });
    expect(run.created).toMatchObject({ accounts: 0, deals: 1 });
    expect(
      Object.values(data().deals).filter(({ accountId: owner }) => owner === accountId('Northwind Tools')),
    ).toHaveLength(3);
  });

  it('never makes an account its own parent', async () => {
    await host.request('merge.accounts', {
      keepId: accountId('North Wind Tool Works'),
      mergeId: accountId('Harbour Group'),
    });
    expect(data().accounts[accountId('North Wind Tool Works')]?.parentId).toBeNull();
  });

  it('joins contacts of one account, and refuses those of two', async () => {
    const account = accountId('Northwind Tools');
    const save = (fields: {
      firstName: string;
      accountId?: string;
      email?: string;
      doNotContact?: boolean;
    }) => host.request('contact.save', { fields: { accountId: account, ...fields } });
    const first = await save({ firstName: 'Ida' });
    const second = await save({ firstName: 'I.', email: 'ida@example.com', doNotContact: true });
    const other = await save({ firstName: 'Ida', accountId: accountId('Harbour Group') });
    const { id } = await host.request('merge.contacts', { keepId: first.id, mergeId: second.id });
    expect(data().contacts[first.id]).toMatchObject({ email: 'ida@example.com', doNotContact: true });
    await expect(
      host.request('merge.contacts', { keepId: first.id, mergeId: other.id }),
    ).rejects.toMatchObject({ code: 'bad-request' });
    await host.request('merge.undo', { id });
    expect(data().contacts[first.id]).toMatchObject({ email: '', doNotContact: false });
    expect(data().contacts[second.id]).toEqual(second);
  });

  it('asks to undo a later merge first', async () => {
    const first = await mergeThem();
    const second = await host.request('merge.accounts', {
      keepId: accountId('Harbour Group'),
      mergeId: accountId('Northwind Tools'),
    });
    await expect(host.request('merge.undo', { id: first.id })).rejects.toMatchObject({ code: 'conflict' });
    await host.request('merge.undo', { id: second.id });
    await host.request('merge.undo', { id: first.id });
    expect(Object.keys(data().accounts)).toHaveLength(3);
    const { merges } = await host.request('merge.list', {});
    expect(merges.every(({ undone }) => undone)).toBe(true);
  });
});
