import { agoInWords } from '../calendar/date-words';
import { boughtBefore, dealWithMoney } from './deal-words';
import { promiseWords, realReasonWords, statedReasonWords, wasLostToCompetitor } from './loss-words';
import { ageInDays, membership, type PoolRule, wonAfter } from './pool-subject';

/**
 * The latest lost deal is more than 30 days old, went to a competitor or stayed with a vendor, and nothing
 * was won after it (imports.md, Pools; M1).
 */
export const oldNo: PoolRule = (subject) => {
  const { facts, context } = subject;
  const loss = facts.lost.at(-1);
  const ageDays = ageInDays(loss?.on ?? null, facts.asOf);
  if (!loss || loss.on === null || ageDays === null || ageDays <= context.thresholds.justLostDays)
    return null;
  if (!wasLostToCompetitor(loss.deal) || wonAfter(facts.won, loss.on)) return null;
  const { deal } = loss;
  const competitor = deal.competitor.trim();
  const when = agoInWords(loss.on, facts.asOf);
  const lead = competitor === '' ? `Lost ${dealWithMoney(deal, context)}` : `Lost to ${competitor}`;
  const what = competitor === '' ? '' : `, ${dealWithMoney(deal, context)}`;
  const why = `${lead} ${when}${statedReasonWords(deal)}${what}${realReasonWords(deal)}${promiseWords(deal, context)}${boughtBefore(facts)}`;
  return membership(subject, { pool: 'old-no', why, deal, ageDays });
};
