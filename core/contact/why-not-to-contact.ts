import type { Account } from '../account/account';
import { shortDate } from '../calendar/date-words';
import type { Contact } from './contact';
import { contactName } from './contact-name';

/** Why this person is left in peace as of a date; empty when they may be contacted. */
export function whyNotToContact(contact: Contact, asOf: string): string {
  const name = contactName(contact) || 'This person';
  if (contact.hasLeft) return `${name} has left`;
  if (contact.doNotContact) return `${name} asked not to be contacted${because(contact.doNotContactReason)}`;
  if (contact.quietUntil !== null && contact.quietUntil > asOf) {
    const until = shortDate(contact.quietUntil, asOf);
    return `${name} wants to be left in peace until ${until}${because(contact.quietReason)}`;
  }
  return '';
}

/** Why nobody at an account may be contacted because of the account itself; empty when it does not say so. */
export function whyNotToContactAccount(account: Account): string {
  if (!account.doNotContact) return '';
  const reason = account.doNotContactReason.trim();
  return reason === '' ? 'Marked “do not contact”' : `Do not contact: ${reason}`;
}

const because = (reason: string) => (reason.trim() === '' ? '' : `: ${reason.trim()}`);
