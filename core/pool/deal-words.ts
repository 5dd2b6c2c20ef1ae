import type { AccountFacts, ClosedDeal } from '../account/account-facts';
import { counted } from '../calendar/date-words';
import type { Deal } from '../deal/deal';
import { formatMoney } from '../money/format-money';
import { sumDeals, sumsInWords } from '../money/sum-deals';
import type { PoolContext } from './pool-context';
import { amountAtStake } from './pool-subject';

type WordsContext = Pick<PoolContext, 'offerings' | 'defaultCurrency'>;

const longestQuote = 80;

/** A free text as one short line, so that a sentence stays a sentence. */
export function clipped(text: string): string {
  const line = text
    .slice(0, longestQuote * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,]+$/, '');
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1).trimEnd()}…` : line;
}

/** "GTX Pro and MG Special", else the deal's name; empty when neither is known. */
function dealName(deal: Deal, context: WordsContext): string {
  const names = deal.offeringIds.flatMap((id) => context.offerings[id]?.name.trim() || []);
  return names.length > 0 ? listed(names, 3) : clipped(deal.name);
}

/** "GTX Pro ($4,821)", "a deal worth $4,821", "GTX Pro ($550 list price)", "a deal". */
export function dealWithMoney(deal: Deal, context: WordsContext): string {
  const name = dealName(deal, context);
  const stake = amountAtStake(deal, context);
  if (!stake) return name || 'a deal';
  const money = `${formatMoney(stake.amount, stake.currency)}${stake.isListPrice ? ' list price' : ''}`;
  return name === '' ? `a deal worth ${money}` : `${name} (${money})`;
}

/** "A", "A and B", "A, B and 5 others". */
export function listed(names: readonly string[], most: number): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length <= most) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const rest = names.length - most + 1;
  return `${names.slice(0, most - 1).join(', ')} and ${counted(rest, 'other')}`;
}

/** "12 wins worth $34,210"; the worth is left out when no amount is known. */
export function winsInWords(won: readonly ClosedDeal[], context: WordsContext): string {
  const sums = sumsInWords(
    sumDeals(
      won.map((win) => win.deal),
      context.defaultCurrency,
    ),
  );
  return `${counted(won.length, 'win')}${sums === '' ? '' : ` worth ${sums}`}`;
}

/** "; they bought 12 times": what there is besides the event, or an empty text. */
export function boughtBefore({ won }: Pick<AccountFacts, 'won'>): string {
  if (won.length === 0) return '';
  return won.length === 1 ? '; they bought once' : `; they bought ${won.length} times`;
}
