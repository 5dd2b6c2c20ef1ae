import type { AccountFacts } from '../account/account-facts';
import { compareText } from '../deal/compare-deals';
import type { FitByHand, FitProfile, FitValue } from './fit-profile';
import { averageDeals, fewestAccounts, fewestDeals, fewestDealsInAll, mostFitPoints } from './fit-rules';
import { type AccountTraits, type FitTrait, fitTraits, type TraitValue } from './fit-traits';

export interface FitSubject {
  readonly traits: AccountTraits;
  readonly facts: Pick<AccountFacts, 'won' | 'lost'>;
}

/** A profile with its values at hand by trait. */
export interface LearnedFit {
  readonly profile: FitProfile;
  readonly find: (value: TraitValue) => FitValue | undefined;
}

interface Tally {
  label: string;
  accounts: number;
  closedAccounts: number;
  closed: number;
  won: number;
  amount: number;
  amounts: number;
}

const noTally = (label: string): Tally => ({
  label,
  accounts: 0,
  closedAccounts: 0,
  closed: 0,
  won: 0,
  amount: 0,
  amounts: 0,
});

/**
 * Learns what the accounts have in common whose deals are won (decision 42). With n closed deals of a value,
 * w won, and the average rate r: rate = (w + 10 r) / (n + 10), the amount likewise; the points are
 * 25 log2(rate x amount / average rate x average amount), between -25 and 25. Order does not matter.
 */
export function learnFit(
  subjects: Iterable<FitSubject>,
  { byHand, currency }: { readonly byHand: readonly FitByHand[]; readonly currency: string },
): LearnedFit {
  const all = noTally('');
  const tallies = mapsByTrait<Tally>();
  for (const { traits, facts } of subjects) {
    const own = tallyOf(facts, currency);
    add(all, own);
    for (const trait of fitTraits) {
      const value = traits[trait];
      if (value) add(tallyFor(tallies[trait], value), own);
    }
  }
  for (const { trait, value, label } of byHand) {
    if (!tallies[trait].has(value)) tallies[trait].set(value, noTally(label || value));
  }
  const hand = new Map(byHand.map(({ trait, value, points }) => [`${trait} ${value}`, points]));
  const values: FitValue[] = [];
  const found = mapsByTrait<FitValue>();
  for (const trait of fitTraits) {
    const sorted = [...tallies[trait]].sort(
      ([a, one], [b, other]) =>
        other.closed - one.closed || other.accounts - one.accounts || compareText(a, b),
    );
    for (const [value, tally] of sorted) {
      const { label, accounts, closedAccounts, closed, won } = tally;
      const learned = pointsOf(tally, all);
      const amount = { wonAmount: meanOf(tally), learned, byHand: hand.get(`${trait} ${value}`) ?? null };
      const made = { trait, value, label, accounts, closedAccounts, closed, won, ...amount };
      values.push(made);
      found[trait].set(value, made);
    }
  }
  return {
    profile: {
      closed: all.closed,
      won: all.won,
      wonAmount: meanOf(all),
      currency,
      values,
    },
    find: ({ trait, value }) => found[trait].get(value),
  };
}

function mapsByTrait<T>(): Record<FitTrait, Map<string, T>> {
  return { industry: new Map(), employees: new Map(), revenue: new Map(), segment: new Map() };
}

function tallyFor(tallies: Map<string, Tally>, { value, label }: TraitValue): Tally {
  const known = tallies.get(value);
  if (known) {
    // Of several spellings always the same one is shown, whichever account comes first.
    if (label < known.label) known.label = label;
    return known;
  }
  const made = noTally(label);
  tallies.set(value, made);
  return made;
}

/** Amounts of other currencies can't be compared, and are left out. */
function tallyOf({ won, lost }: FitSubject['facts'], currency: string): Tally {
  const tally = noTally('');
  tally.accounts = 1;
  tally.won = won.length;
  tally.closed = won.length + lost.length;
  tally.closedAccounts = tally.closed > 0 ? 1 : 0;
  for (const { deal } of won) {
    if (deal.amount === null || deal.amount <= 0 || (deal.currency || currency) !== currency) continue;
    tally.amount += deal.amount;
    tally.amounts += 1;
  }
  return tally;
}

function add(tally: Tally, own: Tally): void {
  tally.accounts += own.accounts;
  tally.closedAccounts += own.closedAccounts;
  tally.closed += own.closed;
  tally.won += own.won;
  tally.amount += own.amount;
  tally.amounts += own.amounts;
}

const meanOf = ({ amount, amounts }: Tally) =>
  amounts === 0 ? null : Math.round((amount / amounts) * 100) / 100;

function pointsOf(tally: Tally, all: Tally): number | null {
  if (all.closed < fewestDealsInAll || all.won === 0) return null;
  if (tally.closed < fewestDeals || tally.closedAccounts < fewestAccounts) return null;
  const average = all.won / all.closed;
  const rate = shrunk(tally.won, tally.closed, average) / average;
  const usual = all.amounts === 0 ? 0 : all.amount / all.amounts;
  const amount = usual === 0 ? 1 : shrunk(tally.amount, tally.amounts, usual) / usual;
  const points = Math.round(mostFitPoints * Math.log2(rate * amount));
  return Math.max(-mostFitPoints, Math.min(mostFitPoints, points)) || 0;
}

const shrunk = (sum: number, count: number, average: number) =>
  (sum + averageDeals * average) / (count + averageDeals);
