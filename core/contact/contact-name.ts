import type { Contact } from './contact';

/** First and last name; empty when neither is known. */
export function contactName(contact: Pick<Contact, 'firstName' | 'lastName'> | null | undefined): string {
  return contact ? `${contact.firstName} ${contact.lastName}`.trim() : '';
}
