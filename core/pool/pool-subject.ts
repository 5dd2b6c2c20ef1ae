import type { AccountFacts, ClosedDeal } from '../account/account-facts';
import type { AccountHistory } from '../account/account-history';
import { daysBetween } from '../calendar/day-number';
import type { Contact } from '../contact/contact';
import { whyNotToContact } from '../contact/why-not-to-contact';
import type { Deal } from '../deal/deal';
import type { PoolId, PoolMembership } from './pool';
import type { PoolContext } from './pool-context';

/** What every pool looks at: one account, its facts as of the date, and the settings. */
export interface PoolSubject {
  readonly history: AccountHistory;
  readonly facts: AccountFacts;
  readonly context: PoolContext;
}

export type PoolRule = (subject: PoolSubject) => PoolMembership | null;

/** Days from a known date to the subject's date; `null` when the date is not known. */
export function ageInDays(date: string | null, asOf: string): number | null {
  if (date === null) return null;
  const days = daysBetween(date, asOf);
  return Number.isNaN(days) ? null : days;
}

/** Whether something was won on a later day than `date`. */
export function wonAfter(won: readonly ClosedDeal[], date: string): boolean {
  return won.some((win) => win.on !== null && win.on > date);
}

interface Stake {
  readonly pool: PoolId;
  readonly why: string;
  readonly deal: Deal | null;
  readonly ageDays: number;
}

/** Puts the account into a pool and proposes the deal's contact, or the one most worth a call. */
export function membership({ history, context }: PoolSubject, stake: Stake): PoolMembership {
  const { deal } = stake;
  const atStake = deal ? amountAtStake(deal, context) : null;
  return {
    pool: stake.pool,
    why: stake.why,
    dealId: deal?.id ?? null,
    contactId: proposeContact(history.contacts, deal, context.asOf)?.id ?? null,
    ageDays: stake.ageDays,
    amount: atStake?.amount ?? null,
    currency: atStake?.currency ?? '',
  };
}

/** The deal's amount, else the list price of its offerings where all of them state one in one currency. */
export function amountAtStake(
  deal: Deal,
  { offerings, defaultCurrency }: Pick<PoolContext, 'offerings' | 'defaultCurrency'>,
): { amount: number; currency: string; isListPrice: boolean } | null {
  if (deal.amount !== null && deal.amount > 0) {
    return { amount: deal.amount, currency: deal.currency || defaultCurrency, isListPrice: false };
  }
  let amount = 0;
  let currency: string | null = null;
  for (const id of deal.offeringIds) {
    const offering = offerings[id];
    if (!offering || offering.price === null || offering.price <= 0) return null;
    const code = offering.currency || deal.currency || defaultCurrency;
    if (currency !== null && currency !== code) return null;
    currency = code;
    amount += offering.price;
  }
  return currency === null ? null : { amount, currency, isListPrice: true };
}

const rolesByWeight: readonly Contact['role'][] = [
  'decision-maker',
  'champion',
  'influencer',
  'user',
  'unknown',
  'gatekeeper',
];

/** The deal's contact when they may be called, else the weightiest person with a phone, then without one. */
export function proposeContact(
  contacts: readonly Contact[],
  deal: Deal | null,
  asOf: string,
): Contact | null {
  let best: Contact | null = null;
  for (const contact of contacts) {
    if (whyNotToContact(contact, asOf) !== '') continue;
    if (deal !== null && contact.id === deal.contactId) return contact;
    if (best === null || isWorthMore(contact, best)) best = contact;
  }
  return best;
}

function isWorthMore(a: Contact, b: Contact): boolean {
  const byPhone = Number(hasPhone(a)) - Number(hasPhone(b));
  if (byPhone !== 0) return byPhone > 0;
  const byRole = rolesByWeight.indexOf(b.role) - rolesByWeight.indexOf(a.role);
  return byRole === 0 ? a.id < b.id : byRole > 0;
}

const hasPhone = (contact: Contact) => contact.phone.trim() !== '' || contact.mobile.trim() !== '';
