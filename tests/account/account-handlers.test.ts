import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccountListQuery } from '../../core/account/account-list';
import type { Change } from '../../core/workspace/workspace-data';
import { examplePlaybook } from '../support/a-playbook';
import { anOffering, aRep } from '../support/a-pool-context';
import { anAccount } from '../support/an-account';
import { openTestHost, type TestHost } from '../support/open-test-host';

let host: TestHost;
beforeEach(async () => {
  host = await openTestHost({ playbooks: { 'dead-lead-review.md': examplePlaybook } });
  await write(
    { put: 'reps', record: aRep('rep-1', { name: 'Anna Snelling' }) },
    { put: 'reps', record: aRep('rep-2', { name: 'Moses Frase', hasLeft: true, leftOn: '2018-06-01' }) },
    { put: 'offerings', record: anOffering('GTX Pro') },
    { put: 'offerings', record: anOffering('MG Special') },
    ...anAccount('Acme', { segment: 'Low ticket', tags: ['key'], industry: 'Print' })
      .won({ on: '2018-01-10', amount: 500, currency: 'USD', offeringIds: ['gtx-pro'] })
      .won({ on: '2018-02-10', amount: 900, currency: 'EUR' })
      .lostTo('Novatech', { on: '2017-05-01', amount: 70, currency: 'USD' })
      .opened({ on: '2018-06-01', amount: 40, currency: 'USD' })
      .called({ on: '2018-03-01T09:00', text: 'They asked about the budget' })
      .emailed({ on: '2018-03-02' })
      .knows({ firstName: 'Jane', lastName: 'Müller', title: 'Head of Operations' })
      .changes(),
    ...anAccount('Betasoloin', { parentId: 'acme', tags: ['trade fair'] })
      .ownedBy(null)
      .lostTo('Novatech', { on: '2018-01-05', amount: 2_000, ownerId: 'rep-2', openedOn: '2017-12-01' })
      .changes(),
    ...anAccount('Cancity').ownedBy(null).changes(),
    ...anAccount('delta').notToBeContacted().lost({ on: '2017-01-01' }).changes(),
  );
});
afterEach(() => host.close());

const write = (...changes: Change[]) => host.host.context.store.commit(changes);
const list = (query: Partial<AccountListQuery> = {}) => host.request('accounts.list', query);
const names = async (query?: Partial<AccountListQuery>) => (await list(query)).rows.map((row) => row.name);

describe('accounts.list', () => {
  it('shows every account by name with what there is to know', async () => {
    const { rows, total, segments, tags, industries } = await list();
    expect(rows.map((row) => row.name)).toEqual(['Acme', 'Betasoloin', 'Cancity', 'delta']);
    expect(total).toBe(4);
    expect([segments, tags, industries]).toEqual([['Low ticket'], ['key', 'trade fair'], ['Print']]);
    expect(rows[0]).toMatchObject({
      ownerName: 'Anna Snelling',
      ownerIsDerived: false,
      pools: ['referral-ready'],
      won: [
        { currency: 'EUR', amount: 900, count: 1 },
        { currency: 'USD', amount: 500, count: 1 },
      ],
      lost: [{ currency: 'USD', amount: 70, count: 1 }],
      lastTouchOn: '2018-06-01',
      contactCount: 1,
      dealCount: 4,
      match: '',
    });
    expect(rows[1]).toMatchObject({ ownerName: 'Moses Frase', ownerIsDerived: true });
    expect(rows[1]?.why).toMatch(/^Lost to Novatech 6 months ago/);
    expect(rows[3]).toMatchObject({ doNotContact: true, pools: [], why: '' });
  });

  it.each<[Partial<AccountListQuery>, string[]]>([
    [{ pool: 'old-no' }, ['Betasoloin']],
    [{ pool: 'orphan' }, ['Betasoloin', 'Cancity']],
    [{ ownerId: 'rep-1' }, ['Acme', 'delta']],
    [{ ownerId: 'rep-2' }, ['Betasoloin']],
    [{ ownerId: 'none' }, ['Cancity']],
    [{ segment: 'Low ticket' }, ['Acme']],
    [{ tag: 'trade fair' }, ['Betasoloin']],
    [{ tag: 'trade fair', segment: 'Low ticket' }, []],
    [{ sort: 'name', descending: true }, ['delta', 'Cancity', 'Betasoloin', 'Acme']],
    [{ sort: 'won', descending: true }, ['Acme', 'Betasoloin', 'Cancity', 'delta']],
    [{ sort: 'lost', descending: true }, ['Betasoloin', 'Acme', 'delta', 'Cancity']],
    [{ sort: 'last-touch' }, ['delta', 'Betasoloin', 'Acme', 'Cancity']],
    [{ sort: 'last-touch', descending: true }, ['Acme', 'Betasoloin', 'delta', 'Cancity']],
    [{ sort: 'owner' }, ['Acme', 'delta', 'Betasoloin', 'Cancity']],
    [{ sort: 'rank', descending: true }, ['Betasoloin', 'Acme', 'Cancity', 'delta']],
    [{ offset: 1, limit: 2 }, ['Betasoloin', 'Cancity']],
  ])('%j gives %j', async (query, expected) => expect(await names(query)).toEqual(expected));

  it('finds accounts by name, person and note, and tells where', async () => {
    expect(await names({ search: 'amce' })).toEqual(['Acme']);
    const byPerson = await list({ search: 'muller' });
    expect(byPerson.rows).toMatchObject([{ name: 'Acme', match: 'Jane Müller, Head of Operations' }]);
    const byNote = await list({ search: 'asked budget' });
    expect(byNote.rows).toMatchObject([{ name: 'Acme', match: 'They asked about the budget' }]);
    expect(await list({ search: '.*' })).toMatchObject({ total: 4 });
    expect(await list({ search: 'qqqq' })).toMatchObject({ total: 0, rows: [] });
  });
});

describe('account.get', () => {
  it('holds the whole history, newest first, with sums of one currency each', async () => {
    const page = await host.request('account.get', { id: 'acme' });
    expect(page.activities.map(({ at }) => at)).toEqual(['2018-03-02', '2018-03-01T09:00']);
    expect(page).toMatchObject({
      ownerName: 'Anna Snelling',
      ownerHasLeft: false,
      won: [{ currency: 'EUR' }, { currency: 'USD' }],
      lost: [{ amount: 70 }],
      open: [{ amount: 40 }],
      bought: [{ name: 'GTX Pro' }],
      neverBought: [{ name: 'MG Special' }],
      subsidiaries: [{ name: 'Betasoloin' }],
      parent: null,
      setAside: null,
      recommended: [],
    });
  });

  it('recommends playbooks with the reason of their pool', async () => {
    await host.request('today.dismiss', { accountId: 'betasoloin', reason: 'Later' });
    const page = await host.request('account.get', { id: 'betasoloin' });
    expect(page).toMatchObject({
      ownerName: 'Moses Frase',
      ownerIsDerived: true,
      ownerHasLeft: true,
      parent: { name: 'Acme' },
      setAside: { reason: 'Later' },
      pools: [{ pool: 'old-no' }, { pool: 'orphan' }],
      recommended: [{ fileId: 'dead-lead-review.md', pool: 'old-no' }],
    });
    expect(page.recommended[0]?.why).toBe(page.pools[0]?.why);
  });

  it('says when the account is gone', async () => {
    await expect(host.request('account.get', { id: 'gone' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('search.everything', () => {
  const search = async (text: string, limit?: number) =>
    (await host.request('search.everything', { search: text, ...(limit ? { limit } : {}) })).hits;

  it('finds accounts, people and notes while the index is built and afterwards', async () => {
    for (const pauseMs of [0, 300]) {
      await new Promise((resume) => setTimeout(resume, pauseMs));
      expect(await search('acme')).toMatchObject([{ kind: 'account', accountName: 'Acme', text: 'Print' }]);
      expect(await search('jane')).toMatchObject([
        { kind: 'contact', text: 'Jane Müller, Head of Operations' },
      ]);
      expect(await search('budg')).toMatchObject([{ kind: 'note', text: 'They asked about the budget' }]);
      expect(await search('"(')).toEqual([]);
    }
  });

  it('follows what is written, edited and removed', async () => {
    await search('warm up the index');
    await new Promise((resume) => setTimeout(resume, 300));
    const { id } = await host.request('activity.save', {
      fields: { accountId: 'cancity', kind: 'note', text: 'Zeppelin hangar' },
    });
    expect(await search('zeppelin')).toMatchObject([{ accountName: 'Cancity' }]);
    await host.request('activity.save', { id, fields: { text: 'Submarine dock' } });
    expect(await search('zeppelin')).toEqual([]);
    expect(await search('submarine')).toHaveLength(1);
    await host.request('account.save', { id: 'cancity', fields: { name: 'Renamed' } });
    expect(await search('renamed')).toMatchObject([{ kind: 'account' }]);
    await host.request('record.remove', { collection: 'activities', id });
    expect(await search('submarine')).toEqual([]);
  });

  it('shares its places between accounts, people and notes', async () => {
    for (let i = 0; i < 9; i++) {
      const account = anAccount(`Common ${i}`).knows({ firstName: 'Common', lastName: `${i}` });
      await write(...account.noted(`common ${i}`, { on: '2018-01-01' }).changes());
    }
    const kinds = (await search('common', 8)).map((hit) => hit.kind);
    expect(kinds).toEqual([
      ...Array(4).fill('account'),
      ...Array(2).fill('contact'),
      ...Array(2).fill('note'),
    ]);
  });
});
