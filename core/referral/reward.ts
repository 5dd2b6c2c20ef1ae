import type { MoneySum } from '../account/account-page';
import type { Referral } from './referral';
import type { ReferralPath } from './referral-path';
import { addSums } from './roll-up';

/** What was promised for one name, and how much of it is owed today. */
export interface Reward {
  readonly state: 'none' | 'promised' | 'owed' | 'paid';
  /** What is owed now in the reward's currency; `null` where no amount was promised. */
  readonly owed: number | null;
}

/** Owed once its condition is met and until it is paid in full; what has no amount, until it has a day of payment. */
export function rewardOf(referral: Referral, { status }: Pick<ReferralPath, 'status'>): Reward {
  const { rewardText, rewardAmount, rewardDueWhen, rewardPaid, rewardPaidOn } = referral;
  if (rewardText.trim() === '' && rewardAmount === null) return { state: 'none', owed: null };
  const isMet = rewardDueWhen === 'given' || status === 'won';
  if (rewardAmount === null) {
    if (rewardPaidOn !== null) return { state: 'paid', owed: null };
    return { state: isMet ? 'owed' : 'promised', owed: null };
  }
  const rest = Math.max(0, Math.round((rewardAmount - (rewardPaid ?? 0)) * 100) / 100);
  if (rest === 0) return { state: 'paid', owed: 0 };
  return isMet ? { state: 'owed', owed: rest } : { state: 'promised', owed: 0 };
}

export interface RewardSums {
  readonly promised: readonly MoneySum[];
  readonly owed: readonly MoneySum[];
  readonly paid: readonly MoneySum[];
}

type Rewarded = { readonly referral: Referral; readonly reward: Reward };

/** What the programme promised, owes and paid, one sum a currency; `count` has also what has no amount. */
export function sumRewards(rows: readonly Rewarded[], defaultCurrency: string): RewardSums {
  let promised: readonly MoneySum[] = [];
  let owed: readonly MoneySum[] = [];
  let paid: readonly MoneySum[] = [];
  for (const { referral, reward } of rows) {
    if (reward.state === 'none') continue;
    const currency = referral.rewardCurrency || defaultCurrency;
    const sum = (amount: number): MoneySum[] => [{ currency, amount, count: 1 }];
    promised = addSums(promised, sum(referral.rewardAmount ?? 0));
    if (reward.state === 'owed') owed = addSums(owed, sum(reward.owed ?? 0));
    const paidAmount = referral.rewardPaid ?? 0;
    if (paidAmount > 0 || reward.state === 'paid') paid = addSums(paid, sum(paidAmount));
  }
  return { promised, owed, paid };
}
