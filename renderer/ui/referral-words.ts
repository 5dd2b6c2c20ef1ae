import type { AskRow } from '../../core/referral/ask-list';
import type { ListedReferral } from '../../core/referral/listed-referral';
import { moneyWords } from './money-words';

/** The steps on the path of a name, as screens name them. */
export const standingWords: Record<ListedReferral['standing'], string> = {
  given: 'Given',
  contacted: 'Contacted',
  won: 'Won',
  lost: 'Lost',
};

export const askWords: Record<AskRow['kind'], string> = {
  loyal: 'Loyal',
  new: 'New customer',
  'just-lost': 'Just lost',
};

type Rewarded = Pick<ListedReferral, 'rewardText' | 'rewardAmount' | 'rewardCurrency'>;

/** "$200, dinner for two"; empty when nothing was promised. */
export function rewardWords(
  { rewardText, rewardAmount, rewardCurrency }: Rewarded,
  currency: string,
): string {
  const amount = rewardAmount === null ? '' : moneyWords(rewardAmount, rewardCurrency || currency);
  return [amount, rewardText.trim()].filter(Boolean).join(', ');
}
