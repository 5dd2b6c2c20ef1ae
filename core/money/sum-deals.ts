import type { MoneySum } from '../account/account-page';
import type { Deal } from '../deal/deal';
import { formatMoney } from './format-money';

/**
 * Sums of the deals' amounts, one a currency, the largest first; amounts of different currencies are never
 * added. Deals without a currency count in `defaultCurrency`; `count` has also those without an amount.
 */
export function sumDeals(
  deals: readonly Pick<Deal, 'amount' | 'currency'>[],
  defaultCurrency: string,
): MoneySum[] {
  const sums = new Map<string, MoneySum>();
  for (const { amount, currency } of deals) {
    const code = currency || defaultCurrency;
    const sum = sums.get(code);
    if (sum) {
      sum.amount += amount ?? 0;
      sum.count += 1;
    } else {
      sums.set(code, { currency: code, amount: amount ?? 0, count: 1 });
    }
  }
  const list = [...sums.values()];
  for (const sum of list) sum.amount = Math.round(sum.amount * 100) / 100;
  return list.sort((a, b) => b.amount - a.amount || (a.currency < b.currency ? -1 : 1));
}

/** "$34,210 and €2,000"; empty when there is no amount above zero. */
export function sumsInWords(sums: readonly MoneySum[]): string {
  const amounts = sums.filter((sum) => sum.amount > 0).map((sum) => formatMoney(sum.amount, sum.currency));
  if (amounts.length < 2) return amounts[0] ?? '';
  return `${amounts.slice(0, -1).join(', ')} and ${amounts.at(-1)}`;
}
