import { agoInWords, counted, shortDate } from '../calendar/date-words';
import { daysBetween } from '../calendar/day-number';
import { isKnown } from '../deal/deal-as-of';
import { dealWithMoney, winsInWords } from './deal-words';
import { ageInDays, membership, type PoolRule, type PoolSubject } from './pool-subject';

/**
 * Won more than 30 days ago, no referral asked in the last 90 days, nothing lost in the last 30
 * (imports.md, Pools; M21).
 */
export const referralReady: PoolRule = (subject) => {
  const { facts, context } = subject;
  const { asOf } = facts;
  const { referralAfterWinDays, referralAskPauseDays, referralAfterLossDays } = context.thresholds;
  const settled = facts.won.filter(({ on }) => (ageInDays(on, asOf) ?? -1) > referralAfterWinDays);
  const win = settled.at(-1);
  if (!win || win.on === null) return null;
  const askedOn = lastAskedOn(subject);
  if (askedOn !== null && daysBetween(askedOn, asOf) <= referralAskPauseDays) return null;
  const isSore = facts.lost.some(({ on }) => (ageInDays(on, asOf) ?? Infinity) <= referralAfterLossDays);
  if (isSore) return null;
  const asked =
    askedOn === null
      ? 'never asked for a referral'
      : `last asked for a referral ${agoInWords(askedOn, asOf)}`;
  const loyal = loyaltyWords(subject);
  const who =
    loyal === ''
      ? `New customer: bought ${dealWithMoney(win.deal, context)} ${agoInWords(win.on, asOf)}`
      : `Loyal customer: ${loyal}`;
  const ageDays = daysBetween(win.on, asOf);
  return membership(subject, { pool: 'referral-ready', why: `${who}; ${asked}`, deal: win.deal, ageDays });
};

/** A referral that was given counts as asked for: nobody should ask again so soon. */
export function lastAskedOn({ history, facts }: PoolSubject): string | null {
  let latest = facts.lastAsk === null ? null : facts.lastAsk.at.slice(0, 10);
  for (const { givenOn } of history.referrals) {
    if (isKnown(givenOn) && givenOn <= facts.asOf && (latest === null || givenOn > latest)) latest = givenOn;
  }
  return latest;
}

/** Two wins or more, a reference, or a customer for three years. */
export function isLoyal({ history, facts, context }: PoolSubject): boolean {
  if (facts.won.length >= 2 || history.account.isReference) return true;
  const since = customerSince(history.account.customerSince, facts.won[0]?.on ?? null, facts.asOf);
  return since !== null && yearsLater(since, context.thresholds.loyalYears) <= facts.asOf;
}

/** Why a customer is loyal; empty for a new one. */
function loyaltyWords({ history, facts, context }: PoolSubject): string {
  const since = customerSince(history.account.customerSince, facts.won[0]?.on ?? null, facts.asOf);
  const reasons: string[] = [];
  if (facts.won.length >= 2) reasons.push(winsInWords(facts.won, context));
  if (history.account.isReference) reasons.push('served as a reference');
  if (since !== null && yearsLater(since, context.thresholds.loyalYears) <= facts.asOf) {
    const years = Math.floor(daysBetween(since, facts.asOf) / 365.25 + 0.003);
    reasons.push(
      years < 1 ? `customer since ${shortDate(since, facts.asOf)}` : `customer for ${counted(years, 'year')}`,
    );
  }
  return reasons.join(', ');
}

function customerSince(stated: string | null, firstWin: string | null, asOf: string): string | null {
  const known = [stated, firstWin].filter((date): date is string => isKnown(date) && date <= asOf);
  return known.sort()[0] ?? null;
}

/** The same day `years` later as a text to compare; whole months, so that leap years do not matter. */
function yearsLater(date: string, years: number): string {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + Math.round(years * 12);
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}${date.slice(7, 10)}`;
}
