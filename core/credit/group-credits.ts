import { compareText } from '../deal/compare-deals';
import { sumDeals } from '../money/sum-deals';
import { foldText } from '../search/fold-text';
import type { CreditedDeal, ThankedPerson } from './credit';

/**
 * Credits by person; a name in other letters is the same person. A deal counts once for a person, however
 * often they helped with it. Who waits for thanks comes first, then by name.
 */
export function groupCredits(credits: readonly CreditedDeal[], defaultCurrency: string): ThankedPerson[] {
  const byName = new Map<string, CreditedDeal[]>();
  for (const credit of credits) {
    const key = foldText(credit.name.trim());
    byName.set(key, [...(byName.get(key) ?? []), credit]);
  }
  const people = [...byName.values()].map((all) => personOf(all, defaultCurrency));
  return people.sort(
    (a, b) => Number(b.dueCount > 0) - Number(a.dueCount > 0) || compareText(a.name, b.name),
  );
}

function personOf(all: readonly CreditedDeal[], defaultCurrency: string): ThankedPerson {
  const credits = all.toSorted((a, b) => compareText(b.wonOn ?? '', a.wonOn ?? ''));
  const deals = [...new Map(credits.map((credit) => [credit.dealId, credit])).values()];
  return {
    name: all[0]?.name.trim() ?? '',
    role: credits.find(({ role }) => role !== '')?.role ?? '',
    sums: sumDeals(deals, defaultCurrency),
    dueCount: credits.filter(({ thankedOn }) => thankedOn === null).length,
    credits,
  };
}
