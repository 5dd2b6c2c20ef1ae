import type { Contact } from '../../core/contact/contact';

/** A contact's full name, or what else there is to call them by. */
export function contactName(contact: Pick<Contact, 'firstName' | 'lastName' | 'email' | 'title'>): string {
  const name = `${contact.firstName} ${contact.lastName}`.trim();
  return name || contact.email || contact.title || 'Unnamed contact';
}

/** A telephone number as a link takes it. */
export function telephoneLink(phone: string): string {
  return `tel:${phone.replaceAll(/[^\d+*#,;]/g, '')}`;
}

interface Referrer {
  readonly name: string;
  readonly accountId: string;
  readonly accountName: string;
}

/** Who referred somebody, with their account where it is another one; empty without one. */
export function referrerWords(referrer: Referrer | undefined, ownAccountId: string): string {
  if (referrer === undefined) return '';
  return referrer.accountId === ownAccountId ? referrer.name : `${referrer.name}, ${referrer.accountName}`;
}
