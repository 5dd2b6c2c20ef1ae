import type { ListedReferral } from '../../../core/referral/listed-referral';
import { relativeDate } from '../../ui/calendar';
import { moneyWords } from '../../ui/money-words';
import { rewardWords } from '../../ui/referral-words';

interface Telling {
  readonly asOf: string;
  readonly currency: string;
}

/** Who gave a name and when, what is due for it, and how we know where it stands, in one line. */
export function nameWords(referral: ListedReferral, telling: Telling): string {
  const giver = [referral.fromContactName, referral.fromAccountName].filter(Boolean).join(', ');
  return [
    `given by ${giver} ${relativeDate(referral.givenOn, telling.asOf)}`,
    thanksWords(referral, telling.asOf),
    rewardState(referral, telling.currency),
    referral.standingWhy,
  ]
    .filter(Boolean)
    .join(' · ');
}

function thanksWords({ thanks, thanksOn, giverObstacle }: ListedReferral, asOf: string): string {
  const on = thanksOn === null ? '' : ` ${relativeDate(thanksOn, asOf)}`;
  if (thanks === 'done') return `thanked${on}`;
  if (giverObstacle !== '') return `no thanks planned: ${giverObstacle}`;
  return thanks === 'planned' ? `thanks planned${on}` : 'thanks due';
}

function rewardState(referral: ListedReferral, currency: string): string {
  const { reward, rewardOwed, rewardCurrency } = referral;
  const promised = rewardWords(referral, currency);
  if (reward === 'owed')
    return `owed: ${rewardOwed === null ? promised : moneyWords(rewardOwed, rewardCurrency || currency)}`;
  return reward === 'none' ? '' : `${reward}: ${promised}`;
}
