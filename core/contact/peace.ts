import type { Account } from '../account/account';
import type { Contact } from './contact';
import { whyNotToContact, whyNotToContactAccount } from './why-not-to-contact';

/** Why somebody is not to be contacted now. */
export interface Peace {
  readonly reason: string;
  /** The day from which they may be contacted again; `null` when they asked for good. */
  readonly until: string | null;
}

/** The peace that a person asked for; `null` when they may be contacted, or have left. */
export function peaceOfContact(contact: Contact, asOf: string): Peace | null {
  if (contact.hasLeft || !isLeftInPeace(contact, asOf)) return null;
  const until = contact.doNotContact ? null : contact.quietUntil;
  return { reason: whyNotToContact(contact, asOf), until };
}

/**
 * Why nobody there is to be contacted: the account is marked, or everybody known there wants peace. The first
 * of them to be free again frees the account; `null` when somebody may be called.
 */
export function peaceOfAccount(account: Account, contacts: readonly Contact[], asOf: string): Peace | null {
  if (account.doNotContact) return { reason: whyNotToContactAccount(account), until: null };
  // A plain loop first: it is asked of every account, and most have somebody to call.
  let isInPeace = false;
  for (const contact of contacts) {
    if (contact.hasLeft) continue;
    if (!isLeftInPeace(contact, asOf)) return null;
    isInPeace = true;
  }
  if (!isInPeace) return null;
  const found = contacts.flatMap((contact) => peaceOfContact(contact, asOf) ?? []);
  const [until = null] = found.flatMap((peace) => peace.until ?? []).sort();
  return { reason: found.map(({ reason }) => reason).join('; '), until };
}

function isLeftInPeace({ doNotContact, quietUntil }: Contact, asOf: string): boolean {
  return doNotContact || (quietUntil !== null && quietUntil > asOf);
}
