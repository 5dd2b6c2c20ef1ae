import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../core/workspace/workspace-data';
import { examplePlaybook } from '../support/a-playbook';
import { aRep } from '../support/a-pool-context';
import { anAccount } from '../support/an-account';
import { openTestHost, type TestHost } from '../support/open-test-host';

let host: TestHost;
beforeEach(async () => {
  host = await openTestHost({ playbooks: { 'dead-lead-review.md': examplePlaybook } });
  await write(
    { put: 'reps', record: aRep('rep-1', { name: 'Anna Snelling' }) },
    { put: 'reps', record: aRep('rep-2', { name: 'Moses Frase' }) },
  );
});
afterEach(() => host.close());

const write = (...changes: Change[]) => host.host.context.store.commit(changes);
const today = (input: { scope?: 'mine' | 'all'; pool?: 'declined' | 'old-no' } = {}) =>
  host.request('today.get', { scope: 'all', ...input });
const names = async (input?: Parameters<typeof today>[0]) =>
  (await today(input)).calls.map((call) => call.accountName);

const declined = (name = 'Acme') =>
  anAccount(name).lost({ on: '2018-01-15', amount: 4_000, currency: 'USD' });

describe('Today', () => {
  it('is empty in an empty workspace', async () => {
    expect(await today()).toMatchObject({ calls: [], callCount: 0, dueSteps: [], accountCount: 0 });
  });

  it('ranks the calls, with parts that add up and the playbook of the strongest pool', async () => {
    await write(
      ...declined('Small').changes(),
      ...anAccount('Big')
        .lostTo('Novatech', { on: '2018-01-15', amount: 40_000, realLossReason: 'Too slow' })
        .knows({ firstName: 'Jane', lastName: 'Doe', mobile: '+1 555 0100' })
        .changes(),
    );
    const { calls, poolCounts } = await today();
    expect(calls.map((call) => call.accountName)).toEqual(['Big', 'Small']);
    expect(poolCounts).toEqual({ 'old-no': 1, declined: 1 });
    expect(calls[0]).toMatchObject({
      ownerName: 'Anna Snelling',
      contactName: 'Jane Doe',
      phone: '+1 555 0100',
      playbookFileId: 'dead-lead-review.md',
      playbookTitle: 'Dead lead or follow-up?',
      amount: 40_000,
      currency: 'USD',
      lastTouchOn: '2018-01-15',
    });
    for (const { rank, parts } of calls) {
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(rank);
      expect(parts.every((part) => part.why !== '' && part.label !== '')).toBe(true);
    }
  });

  it('names the pool first whose sentence, deal and playbook stand for the call', async () => {
    await write(
      ...anAccount('Acme')
        .won({ on: '2017-03-01', amount: 900 })
        .won({ on: '2017-06-01', amount: 900 })
        .lost({ on: '2017-12-01', amount: 50 })
        .changes(),
    );
    const [call] = (await today()).calls;
    expect(call?.pools.map(({ pool }) => pool).slice(0, 2)).toEqual(['quiet-customer', 'declined']);
    expect(call?.pools[0]?.why).toBe(call?.why);
  });

  it('puts a call lower that was tried lately', async () => {
    await write(
      ...declined('Left alone').changes(),
      ...declined('Tried').called({ on: '2018-06-29' }).changes(),
    );
    const { calls } = await today();
    expect(calls.map((call) => call.accountName)).toEqual(['Left alone', 'Tried']);
    expect(calls[1]?.parts.at(-1)).toMatchObject({ label: 'Tried lately', points: -28 });
  });

  it('shows my accounts, also those that I got from their latest deal, or a pool alone', async () => {
    await write(
      ...declined('Mine').changes(),
      ...declined('Theirs').ownedBy('rep-2').changes(),
      ...anAccount('Derived')
        .ownedBy(null)
        .lostTo('Novatech', { on: '2018-01-01', ownerId: 'rep-1' })
        .changes(),
    );
    expect(await names({ scope: 'mine' })).toHaveLength(3);
    await host.request('settings.save', { fields: { meRepId: 'rep-1' } });
    expect((await names({ scope: 'mine' })).sort()).toEqual(['Derived', 'Mine']);
    expect((await names()).sort()).toEqual(['Derived', 'Mine', 'Theirs']);
    expect(await names({ pool: 'old-no' })).toEqual(['Derived']);
  });

  it('hides a snoozed call until its date', async () => {
    await write(...declined().changes());
    await host.request('today.snooze', { accountId: 'acme', until: '2018-07-02' });
    expect(await today()).toMatchObject({ calls: [], setAsideCount: 1 });
    expect((await host.request('today.setAsides', {})).rows).toMatchObject([
      { accountName: 'Acme', kind: 'snooze', until: '2018-07-02' },
    ]);
    await host.request('settings.save', { fields: { asOf: '2018-07-01' } });
    expect(await names()).toEqual([]);
    await host.request('settings.save', { fields: { asOf: '2018-07-02' } });
    expect(await names()).toEqual(['Acme']);
    expect((await host.request('today.setAsides', {})).rows).toEqual([]);
  });

  it('refuses to snooze to a day that is over or an account that is gone', async () => {
    await write(...declined().changes());
    const until = '2018-06-30';
    await expect(host.request('today.snooze', { accountId: 'acme', until })).rejects.toThrow(/after today/);
    await expect(host.request('today.dismiss', { accountId: 'x', reason: 'y' })).rejects.toThrow(/not exist/);
  });

  it('hides a dismissed call until something new happens, or it is brought back', async () => {
    await write(...declined().changes());
    const dismiss = () => host.request('today.dismiss', { accountId: 'acme', reason: 'Closed down' });
    await dismiss();
    expect(await names()).toEqual([]);
    await host.request('today.bringBack', { accountId: 'acme' });
    expect(await names()).toEqual(['Acme']);

    await dismiss();
    const old = anAccount('Acme').called({ on: '2018-06-01', id: 'old' }).changes().slice(1);
    await write(...old);
    expect(await names()).toEqual([]);
    await host.request('activity.save', {
      fields: { accountId: 'acme', kind: 'call', direction: 'inbound' },
    });
    expect(await names()).toEqual(['Acme']);
  });

  it('has one set-aside an account: the latest', async () => {
    await write(...declined().changes());
    await host.request('today.dismiss', { accountId: 'acme', reason: 'No' });
    await host.request('today.snooze', { accountId: 'acme', until: '2018-08-01' });
    expect(Object.values(host.host.context.store.data.setAsides)).toMatchObject([{ kind: 'snooze' }]);
  });

  it('lists steps that are due or come within a week, mine and not done', async () => {
    const acme = anAccount('Acme')
      .nextStep({ dueOn: '2018-07-07', text: 'In a week', repId: 'rep-1' })
      .nextStep({ dueOn: '2018-07-08', text: 'Later' })
      .nextStep({ dueOn: '2018-06-01', text: 'Overdue' })
      .nextStep({ dueOn: '2018-06-30', text: 'Theirs', repId: 'rep-2' })
      .nextStep({ dueOn: '2018-06-30', text: 'Done', doneAt: '2018-06-29T10:00:00.000Z' });
    await write(...acme.changes());
    const texts = async (scope: 'all' | 'mine') => (await today({ scope })).dueSteps.map((step) => step.text);
    expect(await texts('all')).toEqual(['Overdue', 'Theirs', 'In a week']);
    await host.request('settings.save', { fields: { meRepId: 'rep-1' } });
    expect(await texts('mine')).toEqual(['Overdue', 'In a week']);
  });

  it('carries the first due steps with the count of all, which are to be had at one go', async () => {
    const acme = anAccount('Acme');
    for (let day = 1; day <= 25; day++)
      acme.nextStep({ dueOn: `2018-06-${String(day).padStart(2, '0')}`, text: `Step ${day}` });
    await write(...acme.changes());
    const { dueSteps, dueStepCount } = await today();
    expect(dueSteps.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, at) => `Step ${at + 1}`));
    expect(dueStepCount).toBe(25);
    const { steps } = await host.request('today.dueSteps', { scope: 'all' });
    expect(steps.at(-1)).toMatchObject({ text: 'Step 25', accountName: 'Acme' });
  });

  it('asks how the competitor delivered 90 days after an imported loss, until that is done', async () => {
    await write(
      ...anAccount('Acme').lostTo('Novatech', { on: '2018-04-05', id: 'deal' }).changes(),
      ...anAccount('Long ago').lostTo('Novatech', { on: '2018-01-05' }).changes(),
    );
    const [step, ...others] = (await today()).dueSteps;
    expect(step).toMatchObject({
      kind: 'delivery-check',
      dueOn: '2018-07-04',
      accountName: 'Acme',
      dealId: 'deal',
    });
    expect(others).toEqual([]);
    const id = step?.id ?? '';
    const moved = await host.request('nextStep.save', { id, fields: { dueOn: '2018-07-06' } });
    expect((await today()).dueSteps).toMatchObject([{ id: moved.id, dueOn: '2018-07-06' }]);
    await host.request('nextStep.save', { id: moved.id, fields: { doneAt: '2018-06-30T10:00:00.000Z' } });
    expect((await today()).dueSteps).toEqual([]);
  });

  it('counts the stock of live opportunities and lists the stale ones', async () => {
    await write(
      ...anAccount('Acme')
        .opened({ on: '2018-06-01', ownerId: 'rep-1' })
        .opened({ on: '2017-01-01', ownerId: 'rep-1', name: 'Old' })
        .opened({ on: '2017-01-02', ownerId: 'rep-1', id: 'touched' })
        .opened({ on: null, ownerId: 'rep-2', name: 'Undated' })
        .called({ on: '2018-03-01', dealId: 'touched' })
        .changes(),
    );
    expect((await today()).stock).toEqual({ open: 2, stale: 2, target: 40 });
    const { deals } = await host.request('today.staleDeals', {});
    expect(deals.map((deal) => [deal.name, deal.accountName])).toEqual([
      ['Undated', 'Acme'],
      ['Old', 'Acme'],
    ]);
    await host.request('settings.save', { fields: { meRepId: 'rep-1', stockTarget: 5 } });
    expect((await today({ scope: 'mine' })).stock).toEqual({ open: 2, stale: 1, target: 5 });
  });

  it('gives the asked-for part of the list', async () => {
    for (const name of ['A', 'B', 'C']) await write(...declined(name).changes());
    const page = await host.request('today.get', { scope: 'all', offset: 1, limit: 1 });
    expect([page.callCount, page.calls.map((call) => call.accountName)]).toEqual([3, ['B']]);
  });
});
