import type { Account } from '../account/account';
import { shortDate } from '../calendar/date-words';
import type { Contact } from './contact';
import { contactName } from './contact-name';

/** Why somebody is not to be contacted now. */
export interface Peace {
  readonly reason: string;
  /** The day from which they may be contacted again; `null` when they asked for good. */
  readonly until: string | null;
}

export function isLeftInPeace(contact: Pick<Contact, 'doNotContact' | 'quietUntil'>, asOf: string): boolean {
  return contact.doNotContact || (contact.quietUntil !== null && contact.quietUntil > asOf);
}

/** "Ann Lee asked for peace until 3 Oct: on leave"; `null` when they may be contacted. */
export function peaceOfContact(contact: Contact, asOf: string): Peace | null {
  if (!isLeftInPeace(contact, asOf)) return null;
  const name = contactName(contact) || 'This person';
  if (contact.doNotContact) {
    return {
      reason: `${name} does not want to be contacted${because(contact.doNotContactReason)}`,
      until: null,
    };
  }
  const until = contact.quietUntil ?? asOf;
  return {
    reason: `${name} is left in peace until ${shortDate(until, asOf)}${because(contact.quietReason)}`,
    until,
  };
}

/**
 * Why nobody there is to be contacted: the account is marked, or everybody known there wants peace. The first
 * of them to be free again frees the account; `null` when somebody may be called.
 */
export function peaceOfAccount(account: Account, contacts: readonly Contact[], asOf: string): Peace | null {
  if (account.doNotContact) {
    return {
      reason: `Nobody is to contact this account${because(account.doNotContactReason)}`,
      until: null,
    };
  }
  const there = contacts.filter(({ hasLeft }) => !hasLeft);
  const [first, ...others] = there;
  if (first === undefined || !there.every((contact) => isLeftInPeace(contact, asOf))) return null;
  const freed = there.flatMap((contact) => (contact.doNotContact ? [] : (contact.quietUntil ?? []))).sort();
  const until = freed[0] ?? null;
  if (others.length === 0) return peaceOfContact(first, asOf);
  const reasons = there.flatMap((contact) => peaceOfContact(contact, asOf)?.reason ?? []);
  return { reason: reasons.join('; '), until };
}

const because = (reason: string) => (reason.trim() === '' ? '' : `: ${reason.trim()}`);
