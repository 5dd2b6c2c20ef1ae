import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aMappedFileAt, planFiles } from '../support/plan-csv';

const folder = join(import.meta.dirname, '../data/maven-crm');
const files = () =>
  Promise.all(
    ['sales_pipeline', 'accounts', 'sales_teams', 'products'].map((name) =>
      aMappedFileAt(join(folder, `${name}.csv`)),
    ),
  );

describe('the Maven files', () => {
  it('are read by the words of their headers', async () => {
    const readings = Object.fromEntries((await files()).map(({ name, reading }) => [name, reading]));
    expect(readings).toMatchObject({
      'accounts.csv': {
        kind: 'accounts',
        columns: {
          account: 'name',
          sector: 'industry',
          year_established: 'foundedYear',
          revenue: 'annualRevenue',
          employees: 'employees',
          office_location: 'country',
          subsidiary_of: 'parent',
        },
      },
      'products.csv': {
        kind: 'offerings',
        columns: { product: 'name', series: 'family', sales_price: 'price' },
      },
      'sales_teams.csv': {
        kind: 'reps',
        columns: { sales_agent: 'name', manager: 'manager', regional_office: 'office' },
      },
      'sales_pipeline.csv': {
        kind: 'deals',
        columns: {
          opportunity_id: 'id',
          sales_agent: 'owner',
          product: 'offering',
          account: 'accountName',
          deal_stage: 'stage',
          engage_date: 'openedOn',
          close_date: 'closedOn',
          close_value: 'amount',
        },
      },
    });
  });

  it('give every account, offering, rep and deal, and a question for each deal without an account', async () => {
    const state = planFiles(await files(), { acceptProposals: true });
    expect(state.counts.created).toEqual({
      accounts: 85,
      contacts: 0,
      deals: 7_375,
      activities: 0,
      offerings: 7,
      reps: 35,
      triggers: 0,
    });
    expect(state.skipped).toEqual([]);
    expect(state.warnings).toEqual([]);
    const open = state.questions.openRows();
    expect(open).toHaveLength(1_425);
    expect(open.every(({ question }) => question.includes('account'))).toBe(true);
    expect(state.held).toHaveLength(1_425);
    const near = state.questions.all().filter(({ kind }) => kind === 'near-name');
    expect(near).toHaveLength(1);
    expect(near[0]).toMatchObject({ proposal: 'same', answer: 'same' });
    expect(near[0]?.question).toContain('“GTXPro”');
    expect(near[0]?.question).toContain('“GTX Pro”');
    expect(near[0]?.rows).toHaveLength(1_480);
  });

  it('say of each row whose question is open that it was not used', async () => {
    const state = planFiles(await files(), { acceptProposals: false });
    const { created } = state.counts;
    const used = created.deals + state.held.length;
    const left = state.skipped.filter(({ reason }) => reason.startsWith('Its question is not answered'));
    expect(left.length).toBe(1_480);
    expect(used + left.length).toBe(8_800);
  });

  it('link subsidiaries to their parents', async () => {
    const state = planFiles(await files(), { acceptProposals: true });
    const accounts = state.created.filter(({ kind }) => kind === 'accounts');
    expect(accounts.filter(({ fields }) => fields.parentId)).toHaveLength(15);
    const byId = new Map(accounts.map((account) => [account.id, account.fields.name]));
    expect(
      [...new Set(accounts.flatMap(({ fields }) => byId.get(String(fields.parentId)) ?? []))].sort(),
    ).toEqual([
      'Acme Corporation',
      'Bubba Gump',
      'Golddex',
      'Inity',
      'Massive Dynamic',
      'Sonron',
      'Warephase',
    ]);
  });

  it('are planned in well under two seconds', async () => {
    const read = await files();
    const startedAt = performance.now();
    planFiles(read, { acceptProposals: true });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
