import type { MoneySum } from '../../core/account/account-page';
import { moneyWords } from './money-words';

interface MoneyProps {
  readonly amount: number | null;
  readonly currency: string;
  /** `$1.2M`, with the whole amount on hover. */
  readonly isShort?: boolean;
}

/** One amount, tabular; nothing is shown for an amount that is not known. */
export function Money({ amount, currency, isShort }: MoneyProps) {
  if (amount === null) return <span className="rk-soft">–</span>;
  return (
    <span className="rk-number" title={moneyWords(amount, currency)}>
      {moneyWords(amount, currency, isShort)}
    </span>
  );
}

/** Sums side by side, one a currency: they are never added up. */
export function MoneySums({
  sums,
  isShort,
}: {
  readonly sums: readonly MoneySum[];
  readonly isShort?: boolean;
}) {
  if (sums.length === 0) return <span className="rk-soft">–</span>;
  const words = (short?: boolean) => sums.map((sum) => sumWords(sum, short)).join(' + ');
  return (
    <span className="rk-number" title={words()}>
      {words(isShort)}
    </span>
  );
}

/** Deals whose amount nobody entered are counted: a sum of nothing would read as worthless. */
function sumWords({ amount, currency, count }: MoneySum, short?: boolean): string {
  if (amount === 0 && count > 0) return count === 1 ? 'one deal' : `${count} deals`;
  return moneyWords(amount, currency, short);
}
