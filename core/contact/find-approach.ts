import type { Account } from '../account/account';
import type { Deal } from '../deal/deal';
import { proposeContact } from '../pool/pool-subject';
import type { Contact } from './contact';
import { whyNotToContact, whyNotToContactAccount } from './why-not-to-contact';

export type Approach =
  | { readonly contact: Contact | null; readonly obstacle: '' }
  | { readonly contact: null; readonly obstacle: string };

/** Whom to approach at an account, or why nobody may be: its own mark, or that of everybody there. */
export function findApproach(
  account: Account,
  contacts: readonly Contact[],
  deal: Deal | null,
  asOf: string,
): Approach {
  const forbidden = whyNotToContactAccount(account);
  if (forbidden !== '') return { contact: null, obstacle: forbidden };
  const contact = proposeContact(contacts, deal, asOf);
  if (contact !== null || contacts.length === 0) return { contact, obstacle: '' };
  const reasons = [...new Set(contacts.map((each) => whyNotToContact(each, asOf)))];
  return { contact: null, obstacle: reasons.join('; ') };
}
