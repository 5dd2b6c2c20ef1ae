import { counted } from '../calendar/date-words';
import { formatMoney } from '../money/format-money';
import type { AccountFit, FitLine, FitProfile, FitValue } from './fit-profile';
import { averageFit, fewestAccounts, fewestDeals } from './fit-rules';
import { type AccountTraits, type FitTrait, fitTraits, traitWords } from './fit-traits';
import type { LearnedFit } from './learn-fit';

/** From so many deals on a share is read more easily than a count. */
const manyDeals = 100;

/** 0 to 100, where 50 is the average; `null` when no known fact of the account says anything. */
export function fitScore(fit: LearnedFit, traits: AccountTraits): number | null {
  let sum = 0;
  let tells = false;
  for (const trait of fitTraits) {
    const points = pointsFor(foundValue(fit, traits, trait));
    if (points === null) continue;
    sum += points;
    tells = true;
  }
  return tells ? Math.max(0, Math.min(100, averageFit + sum)) : null;
}

/** The score with a line for each trait, unknown ones included. */
export function explainFit(fit: LearnedFit, traits: AccountTraits): AccountFit {
  const lines = fitTraits.map((trait): FitLine => {
    const known = traits[trait];
    if (!known) return { trait, state: 'unknown', points: 0, why: `${traitWords[trait]}: unknown` };
    const head = `${traitWords[trait]}: ${known.label}`;
    const value = fit.find(known);
    const points = pointsFor(value);
    if (!value || points === null) {
      return { trait, state: 'too-few', points: 0, why: `${head}, ${tooFewWords(value, fit.profile)}` };
    }
    if (value.byHand === null) {
      return { trait, state: 'learned', points, why: `${head}, ${learnedWords(value, fit.profile)}` };
    }
    const learned = value.learned === null ? '' : ` (${learnedWords(value, fit.profile)})`;
    return { trait, state: 'by-hand', points, why: `${head}, set by hand${learned}` };
  });
  return { score: fitScore(fit, traits), lines };
}

/** The line that speaks most for the account, or against it when none speaks for it. */
export function fitReason({ lines }: AccountFit): string {
  const telling = lines.filter(({ points }) => points !== 0);
  const [best] = telling.sort((a, b) => b.points - a.points);
  return best?.why ?? lines.find(({ state }) => state === 'learned' || state === 'by-hand')?.why ?? '';
}

/** Facts that are not known, of traits by which the profile tells accounts apart. */
export function missingTraits({ profile }: LearnedFit, traits: AccountTraits): FitTrait[] {
  const telling = new Set(
    profile.values.filter((value) => pointsFor(value) !== null).map(({ trait }) => trait),
  );
  return fitTraits.filter((trait) => traits[trait] === null && telling.has(trait));
}

function foundValue(fit: LearnedFit, traits: AccountTraits, trait: FitTrait): FitValue | undefined {
  const value = traits[trait];
  return value ? fit.find(value) : undefined;
}

const pointsFor = (value: FitValue | undefined) => value?.byHand ?? value?.learned ?? null;

function learnedWords(value: FitValue, profile: FitProfile): string {
  const rate = `wins ${shareWords(value)} against ${shareWords(profile)} overall`;
  if (value.wonAmount === null || profile.wonAmount === null) return rate;
  const money = (amount: number) => formatMoney(Math.round(amount), profile.currency);
  return `${rate}; a won deal brings ${money(value.wonAmount)} against ${money(profile.wonAmount)}`;
}

function tooFewWords(value: FitValue | undefined, profile: FitProfile): string {
  if (!value || value.closed === 0) return 'no closed deal with such an account yet';
  if (value.closed >= fewestDeals && value.closedAccounts >= fewestAccounts) {
    return `too few closed deals in all to compare with (${profile.closed})`;
  }
  return `too few to tell (${counted(value.closed, 'closed deal')} of ${counted(value.closedAccounts, 'account')}; ${fewestDeals} of ${fewestAccounts} are needed)`;
}

function shareWords({ won, closed }: { readonly won: number; readonly closed: number }): string {
  if (closed < manyDeals) return `${won} of ${closed}`;
  return `${Math.round((won / closed) * 100)}% of ${closed.toLocaleString('en-US')}`;
}
