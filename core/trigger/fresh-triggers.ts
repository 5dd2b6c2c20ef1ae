import type { AccountHistory } from '../account/account-history';
import { agoInWords, daysInWords, shortDate } from '../calendar/date-words';
import { daysBetween } from '../calendar/day-number';
import { compareText } from '../deal/compare-deals';
import type { Trigger } from './trigger';
import { triggerWords } from './trigger-kinds';

/** A trigger event that still makes now a good time to call. */
export interface FreshTrigger {
  readonly trigger: Trigger;
  /** From 1 on its day down to 0 when it has faded. */
  readonly share: number;
  /** "Hiring, 3 days ago: Twelve drivers for the new hall". */
  readonly why: string;
}

const longestText = 240;
const none: readonly FreshTrigger[] = [];

/**
 * An account's trigger events within `triggerDays` of `asOf`, the freshest first; points fall evenly to nothing
 * (decision 43). Only an event that they attend counts before its day. None where contact is refused.
 */
export function freshTriggers(
  { account, triggers }: Pick<AccountHistory, 'account' | 'triggers'>,
  { asOf, triggerDays }: { readonly asOf: string; readonly triggerDays: number },
): readonly FreshTrigger[] {
  if (triggers.length === 0 || account.doNotContact) return none;
  const fresh: FreshTrigger[] = [];
  for (const trigger of triggers) {
    const ageDays = daysBetween(trigger.on, asOf);
    if (ageDays < 0 && trigger.kind !== 'event') continue;
    const distance = Math.abs(ageDays);
    if (!(distance < triggerDays)) continue;
    fresh.push({ trigger, share: 1 - distance / triggerDays, why: whyOf(trigger, asOf) });
  }
  return fresh.sort((a, b) => b.share - a.share || compareText(a.trigger.id, b.trigger.id));
}

function whyOf({ kind, on, text }: Trigger, asOf: string): string {
  const ahead = daysBetween(asOf, on);
  const when = ahead > 0 ? `in ${daysInWords(ahead)} (${shortDate(on, asOf)})` : agoInWords(on, asOf);
  const words = text.replace(/\s+/g, ' ').trim();
  const told = words.length > longestText ? `${words.slice(0, longestText)}…` : words;
  return `${triggerWords[kind]}, ${when}${told === '' ? '' : `: ${told}`}`;
}
