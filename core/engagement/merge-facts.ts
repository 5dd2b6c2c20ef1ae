import type { AccountPage } from '../account/account-page';
import { contactName } from '../contact/contact-name';
import type { MergeFacts } from '../playbook/merge-engine';
import type { Rep } from '../rep/rep';
import type { Engagement } from './engagement';

/** What of a run the facts are read from. */
type Run = Pick<Engagement, 'contactId' | 'dealId' | 'pool' | 'playbookTitle' | 'review'>;

/**
 * What `{{ account.* }}`, `{{ contact.* }}`, `{{ deal.* }}`, `{{ rep.* }}` and `{{ engagement.* }}` mean: the
 * records' own fields and what
 * reads well in a sentence, as `playbook-fields` lists them. Empty text, empty lists and `null` are gaps.
 */
export function mergeFacts(page: AccountPage, engagement: Run, rep: Rep | null): MergeFacts {
  const contact = page.contacts.find(({ id }) => id === engagement.contactId) ?? null;
  const deal = page.deals.find(({ id }) => id === engagement.dealId) ?? null;
  return {
    account: {
      ...page.account,
      owner: page.ownerName,
      lastTouchOn: page.lastTouchOn ?? '',
      neverBought: page.neverBought.map(({ name }) => name),
      bought: page.bought.map(({ name }) => name),
    },
    contact:
      contact === null
        ? {}
        : { ...contact, name: contactName(contact), phone: contact.phone || contact.mobile },
    deal: deal === null ? {} : { ...deal, offerings: namesOf(page, deal.offeringIds) },
    rep: rep === null ? {} : { ...rep, ...namesOfRep(rep) },
    engagement: {
      ...engagement.review,
      pool: engagement.pool ?? '',
      playbookTitle: engagement.playbookTitle,
    },
  };
}

function namesOf(page: AccountPage, offeringIds: readonly string[]): string[] {
  const names = new Map([...page.bought, ...page.neverBought].map(({ id, name }) => [id, name]));
  return offeringIds.flatMap((id) => names.get(id) ?? []);
}

function namesOfRep({ name }: Rep): { readonly firstName: string; readonly lastName: string } {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  return { firstName, lastName: rest.join(' ') };
}
