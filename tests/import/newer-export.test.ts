import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noCounts } from '../../core/import/plan-state';
import { importCsv, planUploads } from '../support/import-csv';
import { openTestHost, type TestHost } from '../support/open-test-host';

const header = 'Record ID,Company name,Company owner,Industry,City,Phone Number\n';
const first = `${header}1,Brambleside Foods,Ines Ferro,Food,Porto,111\n2,Quillon Bakery,Ines Ferro,Food,Lyon,222\n`;
const companies = (text: string) => ({ 'companies.csv': text });

describe('a newer export', () => {
  let host: TestHost;
  beforeEach(async () => {
    host = await openTestHost();
    await importCsv(host, companies(first));
  });
  afterEach(() => host.close());
  const data = () => host.host.context.store.data;
  const account = (name: string) => {
    const found = Object.values(data().accounts).find((candidate) => candidate.name === name);
    if (!found) throw new Error(`no account ${name}`);
    return found;
  };
  const edit = (name: string, fields: { city?: string; phone?: string; industry?: string }) =>
    host.request('account.save', { id: account(name).id, fields });

  it('updates what changed only there and keeps what changed only here', async () => {
    await edit('Brambleside Foods', { phone: '999' });
    const { plan, run } = await importCsv(host, companies(first.replace('Porto', 'Braga')));
    expect(plan.questions).toEqual([]);
    expect(plan.examples).toEqual(['Brambleside Foods: city from “Porto” to “Braga”']);
    expect(run.updated.accounts).toBe(1);
    expect(account('Brambleside Foods')).toMatchObject({ city: 'Braga', phone: '999' });
  });

  it('asks with both texts when it changed on both sides, and does not ask again', async () => {
    await edit('Brambleside Foods', { city: 'Lisboa' });
    const newer = companies(first.replace('Porto', 'Braga'));
    const { plan } = await importCsv(host, newer);
    expect(plan.questions).toHaveLength(1);
    const [question] = plan.questions;
    expect(question).toMatchObject({ kind: 'both-changed', proposal: null, answer: null });
    expect(question?.question).toMatch(/Lisboa.*Braga/);
    expect(account('Brambleside Foods').city).toBe('Lisboa');
    const answers = { [question?.id ?? '']: 'ours' };
    await importCsv(host, newer, { answers });
    expect(account('Brambleside Foods').city).toBe('Lisboa');
    const { plan: again, run } = await importCsv(host, newer);
    expect([again.questions, run.updated]).toEqual([[], noCounts()]);
  });

  it("takes the file's text when told so", async () => {
    await edit('Brambleside Foods', { city: 'Lisboa' });
    const newer = companies(first.replace('Porto', 'Braga'));
    const plan = await planUploads(host, newer);
    await importCsv(host, newer, { answers: { [plan.questions[0]?.id ?? '']: 'theirs' } });
    expect(account('Brambleside Foods').city).toBe('Braga');
  });

  it('takes no question from the same change on both sides, and empties what was emptied there', async () => {
    await edit('Brambleside Foods', { city: 'Braga' });
    const { plan } = await importCsv(host, companies(first.replace('Porto', 'Braga').replace('111', '')));
    expect(plan.questions).toEqual([]);
    expect(account('Brambleside Foods')).toMatchObject({ city: 'Braga', phone: '' });
  });

  it('leaves records alone that are missing from it, and finds renamed ones by their id', async () => {
    const newer = `${header}1,Brambleside Fine Foods,Ines Ferro,Food,Porto,111\n`;
    const { run } = await importCsv(host, companies(newer));
    expect([run.created.accounts, run.updated.accounts]).toEqual([0, 1]);
    expect(
      Object.values(data().accounts)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Brambleside Fine Foods', 'Quillon Bakery']);
  });

  it('keeps an owner who was handed over here', async () => {
    const rep = await host.request('rep.save', { fields: { name: 'Otto Breuer' } });
    await host.request('accounts.handOver', { accountIds: [account('Quillon Bakery').id], repId: rep.id });
    const { plan } = await importCsv(host, companies(first));
    expect(plan.questions).toEqual([]);
    expect(account('Quillon Bakery').ownerId).toBe(rep.id);
  });

  it('fills an account that was made by hand, and asks before it is renamed by a near name', async () => {
    await host.request('account.save', { fields: { name: 'Hollin Optics' } });
    const newer = companies(`${header}3,Holin Optics,Ines Ferro,Optics,Albi,333\n`);
    const plan = await planUploads(host, newer);
    expect(plan.questions).toMatchObject([{ kind: 'near-name', proposal: 'same' }]);
    const { run } = await importCsv(host, newer, { answers: { [plan.questions[0]?.id ?? '']: 'another' } });
    expect(run.created.accounts).toBe(1);
    expect((await planUploads(host, newer)).questions).toEqual([]);
  });

  it('keeps the name of an account that was found by a near name, and asks once', async () => {
    await host.request('account.save', { fields: { name: 'Hollin Optics' } });
    const newer = companies(`${header}3,Holin Optics,Ines Ferro,Optics,Albi,333\n`);
    const { run } = await importCsv(host, newer);
    expect([run.created.accounts, run.updated.accounts]).toEqual([0, 1]);
    expect(account('Hollin Optics').city).toBe('Albi');
    const again = await importCsv(host, newer, { acceptProposals: false });
    expect([again.plan.questions, again.run.updated]).toEqual([[], noCounts()]);
    const deals = { 'd.csv': 'Opportunity Name,Account Name,Stage,Amount\nX,Holin Optics,Open,1\n' };
    expect((await planUploads(host, deals)).questions).toEqual([]);
  });

  it('still finds an account by the name that it had before it was renamed here', async () => {
    await host.request('account.save', { id: account('Quillon Bakery').id, fields: { name: 'Q Bakers' } });
    const deals = { 'd.csv': 'Opportunity Name,Account Name,Stage,Amount\nX,Quillon Bakery,Open,1\n' };
    const { run } = await importCsv(host, deals);
    expect(run.created).toMatchObject({ accounts: 0, deals: 1 });
    const { plan } = await importCsv(host, companies(first));
    expect([plan.questions, plan.updated]).toEqual([[], noCounts()]);
  });

  it('makes a backup before it writes into a workspace that holds something', async () => {
    await importCsv(host, companies(first.replace('Porto', 'Braga')));
    const { backups } = await host.request('backup.list', {});
    expect(backups.filter(({ reason }) => reason === 'import')).toHaveLength(1);
  });

  describe('undone', () => {
    it('names the account of a deal without a name that stays', async () => {
      const deals =
        'Deal Name,Deal Stage,Amount,Associated Company (Primary)\n,closedwon,10,Quillon Bakery\n';
      const { run } = await importCsv(host, { 'deals.csv': deals });
      const deal = Object.values(host.host.context.store.data.deals).find(({ name }) => name === '');
      const { id: dealId = '', accountId } = deal ?? {};
      await host.request('activity.save', { fields: { accountId, dealId, kind: 'call' } });
      const { spared } = await host.request('import.undo', { id: run.id });
      expect(spared).toEqual([expect.stringContaining('One deal of “Quillon Bakery” stays')]);
    });

    it('restores what it changed, and spares later edits', async () => {
      const newer = companies(first.replace('Porto', 'Braga').replace('Lyon', 'Nice'));
      const { run } = await importCsv(host, newer);
      await edit('Quillon Bakery', { city: 'Paris' });
      const undone = await host.request('import.undo', { id: run.id });
      expect(undone.removed).toBe(0);
      expect(undone.spared).toEqual([expect.stringContaining('city stays')]);
      expect(account('Brambleside Foods').city).toBe('Porto');
      expect(account('Quillon Bakery').city).toBe('Paris');
    });

    it('goes back step by step to an empty workspace', async () => {
      const { run } = await importCsv(host, companies(first.replace('Porto', 'Braga')));
      const earlier = (await host.request('import.list', {})).imports.find(({ id }) => id !== run.id);
      await host.request('import.undo', { id: run.id });
      const undone = await host.request('import.undo', { id: earlier?.id ?? '' });
      expect(undone).toEqual({ removed: 3, restored: 0, spared: [] });
    });

    it('spares what a later import changed', async () => {
      const [earlier] = (await host.request('import.list', {})).imports;
      await importCsv(host, companies(first.replace('Porto', 'Braga')));
      const undone = await host.request('import.undo', { id: earlier?.id ?? '' });
      expect(undone.removed).toBe(1);
      expect(Object.values(data().accounts)).toMatchObject([{ name: 'Brambleside Foods', city: 'Braga' }]);
    });

    it('spares records that were edited or are used since, and tells', async () => {
      const { id } = account('Quillon Bakery');
      await host.request('nextStep.save', { fields: { accountId: id, text: 'Call', dueOn: '2018-07-01' } });
      const [run] = (await host.request('import.list', {})).imports;
      const undone = await host.request('import.undo', { id: run?.id ?? '' });
      expect(undone.removed).toBe(1);
      expect(undone.spared.join(' ')).toMatch(
        /“Quillon Bakery” stays.*“Ines Ferro” stays|“Ines Ferro” stays/,
      );
      expect(Object.values(data().accounts).map(({ name }) => name)).toEqual(['Quillon Bakery']);
      expect(Object.values(data().reps)).toHaveLength(1);
    });
  });
});
