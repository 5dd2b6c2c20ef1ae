import type { Deal } from '../../core/deal/deal';
import { exactDate } from './calendar';
import { moneyWords } from './money-words';

/** What a rep must know of a deal on a call, the stated and the real reason side by side (M11); empty when not known. */
export function dealFactList(deal: Deal): readonly (readonly [label: string, words: string])[] {
  return [
    ['Status', deal.closedOn === null ? deal.status : `${deal.status} on ${exactDate(deal.closedOn)}`],
    ['Stage', deal.stage],
    ['Amount', deal.amount === null ? '' : moneyWords(deal.amount, deal.currency)],
    ['Competitor', deal.competitor],
    ['They promised', deal.competitorPromise],
    ['Promised by', deal.promisedBy === null ? '' : exactDate(deal.promisedBy)],
    ['Was it kept?', deal.promiseKept === 'unknown' ? '' : deal.promiseKept],
    ['Stated reason', deal.statedLossReason],
    ['Real reason', deal.realLossReason],
    ['How we know', deal.realLossReasonSource],
    ['Notes', deal.notes],
  ];
}
