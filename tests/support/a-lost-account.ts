import type { RequestInput } from '../../core/contract';
import { examplePlaybook } from './a-playbook';
import { openTestHost, type TestHost } from './open-test-host';

export type EngagementPatch = RequestInput<'engagement.save'>['fields'];

/** A host with an account that said no a year ago, the person who decides there, and the example playbook. */
export interface LostAccount {
  app: TestHost;
  readonly accountId: string;
  readonly dealId: string;
  readonly contactId: string;
}

export const exampleFileId = 'dead-lead.md';

export async function aLostAccount(): Promise<LostAccount> {
  const app = await openTestHost({ playbooks: { [exampleFileId]: examplePlaybook } });
  const me = await app.request('rep.save', { fields: { name: 'Moses Frase' } });
  await app.request('settings.save', { fields: { meRepId: me.id } });
  const account = await app.request('account.save', { fields: { name: 'Acme', industry: 'Tools' } });
  const accountId = account.id;
  const decides = { accountId, role: 'decision-maker' } as const;
  const ann = { ...decides, firstName: 'Ann', lastName: 'Berg', phone: '+49 30 1' };
  const contact = await app.request('contact.save', { fields: ann });
  await app.request('contact.save', { fields: { ...decides, firstName: 'Gone', phone: '2', hasLeft: true } });
  const lost = { accountId, status: 'lost', openedOn: '2017-05-01', closedOn: '2017-08-01' } as const;
  const deal = await app.request('deal.save', {
    fields: { ...lost, statedLossReason: 'Price', amount: 900 },
  });
  return { app, accountId, dealId: deal.id, contactId: contact.id };
}
