import { contactName } from '../../core/contact/contact-name';
import type { ParsedInput, RequestOutput } from '../../core/contract';
import { dealTitle } from '../../core/deal/deal-title';
import { engagementFields } from '../../core/engagement/engagement';
import { mergeFacts } from '../../core/engagement/merge-facts';
import { buildAccountPage } from '../accounts/build-account-page';
import type { HostContext } from '../host-context';
import { proposeSubject } from './propose-subject';

/** The facts that a run would begin with, of the deal and contact that it would be about. Writes nothing. */
export function previewFacts(
  context: HostContext,
  { accountId, pools, title }: ParsedInput<'playbook.facts'>,
): RequestOutput<'playbook.facts'> {
  const page = buildAccountPage(context, [], accountId);
  const subject = proposeSubject(context, { accountId, pool: null, dealId: null, contactId: null }, pools);
  const { meRepId } = context.settings();
  const run = engagementFields.parse({
    ...subject,
    accountId,
    repId: meRepId,
    playbookId: '',
    playbookTitle: title,
    textHash: '',
  });
  const deal = page.deals.find(({ id }) => id === subject.dealId);
  const contact = page.contacts.find(({ id }) => id === subject.contactId);
  return {
    facts: mergeFacts(page, run, context.store.data.reps[meRepId ?? ''] ?? null),
    dealTitle: deal ? dealTitle(deal, [...page.bought, ...page.neverBought]) : '',
    contactName: contact ? contactName(contact) : '',
  };
}
