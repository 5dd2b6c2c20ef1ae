import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noCounts } from '../../core/import/plan-state';
import { crmExports } from '../support/crm-exports';
import { importCsv } from '../support/import-csv';
import { openTestHost, type TestHost } from '../support/open-test-host';

const systems = {
  salesforce: ['salesforce-accounts', 'salesforce-users', 'salesforce-opportunities', 'salesforce-tasks'],
  'salesforce reports': ['salesforce-contacts-report', 'salesforce-opportunity-report'],
  hubspot: ['hubspot-companies', 'hubspot-contacts', 'hubspot-deals', 'hubspot-calls'],
  'hubspot in German': ['hubspot-deals-german'],
  pipedrive: [
    'pipedrive-organizations',
    'pipedrive-people',
    'pipedrive-deals',
    'pipedrive-activities',
    'pipedrive-notes',
  ],
} as const;

describe.each(Object.entries(systems))('exports of %s', (_, names) => {
  let host: TestHost;
  beforeEach(async () => {
    host = await openTestHost();
  });
  afterEach(() => host.close());
  const data = () => host.host.context.store.data;
  const files = crmExports(...names);

  it('need no confirmation and leave a sound workspace, also when they come again after a restart', async () => {
    const { plan } = await importCsv(host, files, { acceptProposals: false });
    expect(plan.needsConfirmation).toEqual([]);
    expect((await host.request('workspace.check', {})).problems).toEqual([]);
    host = await host.reopen();
    const before = JSON.stringify(data());
    const { plan: again, run } = await importCsv(host, files, { acceptProposals: false });
    expect([again.questions, run.created, run.updated]).toEqual([[], noCounts(), noCounts()]);
    expect(JSON.stringify(data())).toBe(before);
  });

  it('are the same in any order, one file at a time where they can be', async () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    const { run } = await importCsv(host, reversed, { acceptProposals: false });
    const before = JSON.stringify(data());
    for (const [name, content] of Object.entries(files)) {
      const alone = await importCsv(host, { [name]: content }, { acceptProposals: false });
      expect([name, alone.run.created, alone.run.updated]).toEqual([name, noCounts(), noCounts()]);
    }
    expect(JSON.stringify(data())).toBe(before);
    expect(run.created.deals).toBeGreaterThan(0);
  });

  it('are undone without a trace', async () => {
    const { run } = await importCsv(host, files, { acceptProposals: false });
    const undone = await host.request('import.undo', { id: run.id });
    expect(undone.spared).toEqual([]);
    const { accounts, contacts, deals, activities, reps, undecidedRows } = data();
    expect([accounts, contacts, deals, activities, reps, undecidedRows]).toEqual([{}, {}, {}, {}, {}, {}]);
  });
});

describe('the looks of a deactivated user', () => {
  it('are told with the list of reps', async () => {
    const host = await openTestHost();
    await importCsv(host, crmExports('salesforce-opportunity-report'), { acceptProposals: false });
    const { reps } = await host.request('rep.list', {});
    expect(reps.map(({ name, looksDeactivated }) => [name, looksDeactivated])).toEqual([
      ['Mara Lindqvist', false],
      ['Otto Breuer', true],
    ]);
    await host.close();
  });
});
