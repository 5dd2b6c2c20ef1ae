import type { AccountFacts } from '../account/account-facts';
import type { AccountHistory } from '../account/account-history';
import { agoInWords } from '../calendar/date-words';
import { daysBetween } from '../calendar/day-number';
import { type Peace, peaceOfAccount } from '../contact/peace';
import { lastTouchWords } from '../pool/check-in';
import type { PoolContext } from '../pool/pool-context';
import { addDays } from '../record/add-days';
import { type Cadence, cadenceOf, everyInWords } from './cadence';

export interface TouchDue extends Cadence {
  /** The day on which they should hear from us; moved to the end of a quiet period. */
  readonly dueOn: string;
  /** Positive when it is late, negative when it lies ahead, in days. */
  readonly lateDays: number;
  readonly peace: Peace | null;
}

/**
 * When a customer, or an account with a cadence of its own, is to hear from us (M28): the last touch and the
 * cadence, never within a quiet period. `null` for accounts that have no rhythm. Without any known touch it is
 * due as of the date.
 */
export function touchDueOf(
  { account, contacts }: AccountHistory,
  facts: AccountFacts,
  context: Pick<PoolContext, 'cadences' | 'defaultCadenceDays'>,
): TouchDue | null {
  if (facts.won.length === 0 && account.cadenceDays === null) return null;
  const { asOf, lastTouchOn } = facts;
  const cadence = cadenceOf(account, context);
  const byRhythm = lastTouchOn === null ? asOf : addDays(lastTouchOn.slice(0, 10), cadence.everyDays);
  const peace = peaceOfAccount(account, contacts, asOf);
  const until = peace?.until ?? null;
  const dueOn = until !== null && until > byRhythm ? until : byRhythm;
  return { ...cadence, dueOn, lateDays: daysBetween(dueOn, asOf), peace };
}

/** "Last call 6 weeks ago (18 Jun); to hear from us every 30 days, as “High ticket”". */
export function touchDueInWords(
  { account }: Pick<AccountHistory, 'account'>,
  facts: Pick<AccountFacts, 'lastTouchOn' | 'lastTouch' | 'asOf'>,
  { everyDays, from }: Cadence,
): string {
  const { lastTouchOn, lastTouch, asOf } = facts;
  const last = lastTouch ? lastTouchWords[lastTouch.kind] : 'Last touch';
  const since = lastTouchOn === null ? 'No touch is on record' : `${last} ${agoInWords(lastTouchOn, asOf)}`;
  const who = { account: ', as agreed with them', segment: `, as “${account.segment.trim()}”`, default: '' };
  return `${since}; to hear from us ${everyInWords(everyDays)}${who[from]}`;
}
