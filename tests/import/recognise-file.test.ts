import { describe, expect, it } from 'vitest';
import { recogniseFile } from '../../core/import/recognise-file';
import { readCsv } from '../../host/import/read-csv';
import { crmExport } from '../support/crm-exports';

const headersOf = async (name: string) => (await readCsv(crmExport(name))).headers;

describe('exports are recognised by the set of their headers', () => {
  it.each([
    ['salesforce-accounts', 'salesforce', 'accounts'],
    ['salesforce-users', 'salesforce', 'reps'],
    ['salesforce-opportunities', 'salesforce', 'deals'],
    ['salesforce-opportunity-report', 'salesforce', 'deals'],
    ['salesforce-contacts-report', 'salesforce', 'contacts'],
    ['salesforce-tasks', 'salesforce', 'activities'],
    ['hubspot-companies', 'hubspot', 'accounts'],
    ['hubspot-companies-old', 'hubspot', 'accounts'],
    ['hubspot-contacts', 'hubspot', 'contacts'],
    ['hubspot-deals', 'hubspot', 'deals'],
    ['hubspot-deals-german', 'hubspot', 'deals'],
    ['hubspot-calls', 'hubspot', 'activities'],
    ['pipedrive-organizations', 'pipedrive', 'accounts'],
    ['pipedrive-people', 'pipedrive', 'contacts'],
    ['pipedrive-deals', 'pipedrive', 'deals'],
    ['pipedrive-activities', 'pipedrive', 'activities'],
    ['pipedrive-notes', 'pipedrive', 'activities'],
  ])('%s', async (name, system, kind) => {
    const headers = await headersOf(name);
    expect(recogniseFile(headers)).toMatchObject({ system, kind });
    const disguised = headers.map((header) => ` "${header.toUpperCase()}" `).reverse();
    expect(recogniseFile(['\uFEFF', ...disguised])).toMatchObject({ system, kind });
  });

  it.each([
    ['an account report', ['Account Name', 'Account Owner', 'Billing City', 'Last Activity'], 'accounts'],
    ['an activity report', ['Subject', 'Assigned', 'Company / Account', 'Date', 'Status'], 'activities'],
  ])('Salesforce: %s', (_, headers, kind) => {
    expect(recogniseFile(headers)).toMatchObject({ system: 'salesforce', kind });
  });

  it.each(['Loss_Reason__c', 'Closed Lost Reason', 'Why lost (reason)', 'Reason for loss'])(
    'takes %s for the stated loss reason',
    (header) => {
      const reading = recogniseFile(['Id', 'AccountId', 'Name', 'StageName', 'Amount', 'CloseDate', header]);
      expect(reading?.columns[header]).toBe('statedLossReason');
    },
  );

  it('leaves other files to the guess', async () => {
    expect(recogniseFile(['account', 'sector', 'revenue'])).toBeNull();
    expect(recogniseFile(['opportunity_id', 'sales_agent', 'product', 'account', 'deal_stage'])).toBeNull();
  });
});
