import { describe, expect, it } from 'vitest';
import type { ImportKind } from '../../core/import/import-record';
import type { PlanState } from '../../core/import/plan-state';
import { planExports } from '../support/crm-exports';

const recordsOf = (state: PlanState, kind: ImportKind) =>
  state.created
    .filter((record) => record.kind === kind)
    .map(({ id, fields }) => ({ id, ...fields }) as Record<string, unknown>);
const named = (state: PlanState, kind: ImportKind, name: string) => {
  const found = recordsOf(state, kind).find(
    (record) => record.name === name || record.subject === name || record.lastName === name,
  );
  if (!found) throw new Error(`${kind} has no ${name}`);
  return found;
};

describe('Salesforce', () => {
  it('data exports refer to one another by ids', async () => {
    const state = await planExports(
      'salesforce-tasks',
      'salesforce-opportunities',
      'salesforce-accounts',
      'salesforce-users',
    );
    expect(state.counts.created).toMatchObject({ accounts: 2, deals: 3, activities: 2, reps: 2 });
    const mills = named(state, 'accounts', 'Larkfield Mills');
    const dyeworks = named(state, 'accounts', 'Larkfield Dyeworks');
    const otto = named(state, 'reps', 'Otto Breuer');
    expect(otto.hasLeft).toBe(true);
    expect(mills).toMatchObject({ employees: 85, annualRevenue: 1_200_000, lastActivityOn: '2018-02-26' });
    expect(dyeworks).toMatchObject({ parentId: mills.id, ownerId: otto.id });
    expect(named(state, 'deals', 'Looms 2017')).toMatchObject({
      accountId: mills.id,
      status: 'won',
      amount: 52_000,
      closedOn: '2017-09-30',
      openedOn: '2017-03-01',
    });
    expect(named(state, 'deals', 'Dye line')).toMatchObject({ status: 'lost', statedLossReason: 'Price' });
    expect(named(state, 'deals', 'Looms 2018')).toMatchObject({ status: 'open', closedOn: null });
    expect(named(state, 'activities', 'Call about delivery')).toMatchObject({
      accountId: mills.id,
      dealId: named(state, 'deals', 'Looms 2017').id,
      kind: 'call',
      outcome: 'No answer',
      direction: 'outgoing',
      durationMs: 95_000,
    });
    expect(named(state, 'activities', 'Asked for a price')).toMatchObject({
      accountId: dyeworks.id,
      direction: 'inbound',
    });
    expect(state.skipped).toEqual([
      { file: '0.csv', row: 4, reason: expect.stringContaining('Not Started') },
    ]);
    expect(state.questions.openRows()).toEqual([
      { file: '1.csv', row: 5, question: expect.stringContaining('account') },
    ]);
  });

  it('reports refer to one another by names; a deactivated owner keeps the bare name', async () => {
    const state = await planExports('salesforce-contacts-report', 'salesforce-opportunity-report');
    expect(state.counts.created).toMatchObject({ accounts: 2, contacts: 2, deals: 2, reps: 2 });
    const otto = state.created.find(({ fields }) => fields.name === 'Otto Breuer');
    expect(otto?.fields.hasLeft).toBe(false);
    expect(otto?.source?.values.name).toBe('Otto Breuer (Deactivated User)');
    expect(named(state, 'deals', 'Dye line')).toMatchObject({
      amount: 18_000,
      closedOn: '2018-01-15',
      openedOn: '2017-10-02',
      statedLossReason: 'Price',
    });
    expect(state.skipped).toEqual([{ file: '0.csv', row: 4, reason: expect.stringContaining('name') }]);
  });
});

describe('HubSpot', () => {
  it('links companies, contacts, deals and calls by their record ids', async () => {
    const state = await planExports(
      'hubspot-calls',
      'hubspot-deals',
      'hubspot-contacts',
      'hubspot-companies',
    );
    expect(state.counts.created).toMatchObject({
      accounts: 2,
      contacts: 2,
      deals: 2,
      activities: 2,
      reps: 1,
    });
    const foods = named(state, 'accounts', 'Brambleside Foods');
    const rui = named(state, 'contacts', 'Tavares');
    expect(named(state, 'deals', 'Oven line')).toMatchObject({
      accountId: foods.id,
      contactId: rui.id,
      status: 'won',
    });
    expect(named(state, 'deals', 'Mixer')).toMatchObject({
      status: 'lost',
      statedLossReason: 'Went with Novatech',
    });
    expect(named(state, 'activities', 'Check in')).toMatchObject({
      kind: 'call',
      outcome: 'Connected',
      at: '2018-03-04T09:00:00',
      durationMs: 200_000,
      contactId: rui.id,
      text: 'Likes the oven.\nWants a second one & soon.',
    });
    expect(state.held).toMatchObject([{ kind: 'contacts', row: 4 }]);
  });

  it('reads an export in German', async () => {
    const state = await planExports('hubspot-deals-german');
    expect(named(state, 'deals', 'Ofenlinie')).toMatchObject({
      status: 'won',
      amount: 1_100.04,
      openedOn: '2017-01-05',
      closedOn: '2017-05-05',
    });
    expect(named(state, 'deals', 'Kneter')).toMatchObject({
      status: 'lost',
      amount: 1_200,
      currency: 'EUR',
      closedOn: '2018-02-26',
    });
    expect(recordsOf(state, 'accounts')).toMatchObject([{ name: 'Hainbuch Backwaren' }]);
  });
});

describe('Pipedrive', () => {
  it('reads organizations, people, deals, activities and notes', async () => {
    const state = await planExports(
      'pipedrive-notes',
      'pipedrive-activities',
      'pipedrive-deals',
      'pipedrive-people',
      'pipedrive-organizations',
    );
    expect(state.counts.created).toMatchObject({
      accounts: 1,
      contacts: 1,
      deals: 2,
      activities: 2,
      reps: 1,
    });
    const optics = named(state, 'accounts', 'Tarn Valley Optics');
    const camille = named(state, 'contacts', 'Roux');
    expect(camille).toMatchObject({
      firstName: 'Camille',
      email: 'camille@home.example',
      mobile: '+33 6 00',
    });
    expect(named(state, 'deals', 'Lens bench')).toMatchObject({
      accountId: optics.id,
      contactId: camille.id,
      amount: 12_500,
      currency: 'EUR',
      status: 'won',
      stage: 'Negotiation',
      closedOn: '2017-06-01',
    });
    expect(named(state, 'deals', 'Polisher')).toMatchObject({
      status: 'lost',
      statedLossReason: 'No budget',
    });
    expect(named(state, 'activities', 'Intro call')).toMatchObject({
      at: '2017-02-03T09:30:00',
      durationMs: 1_800_000,
      text: 'Asked about delivery',
      dealId: named(state, 'deals', 'Lens bench').id,
    });
    expect(recordsOf(state, 'activities').find(({ kind }) => kind === 'note')).toMatchObject({
      text: 'Prefers mornings.\n\n- plays chess',
      contactId: camille.id,
    });
    expect(state.skipped).toEqual([
      { file: '1.csv', row: 3, reason: expect.stringContaining('not happened') },
    ]);
  });
});
