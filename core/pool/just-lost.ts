import { agoInWords } from '../calendar/date-words';
import { dealWithMoney } from './deal-words';
import { promiseWords, realReasonWords, statedReasonWords } from './loss-words';
import { ageInDays, membership, type PoolRule } from './pool-subject';

/** A deal was lost 0 to 30 days ago (imports.md, Pools; M7). */
export const justLost: PoolRule = (subject) => {
  const { facts, context } = subject;
  const loss = facts.lost.at(-1);
  const ageDays = ageInDays(loss?.on ?? null, facts.asOf);
  if (!loss || loss.on === null || ageDays === null || ageDays > context.thresholds.justLostDays) return null;
  const { deal } = loss;
  const competitor = deal.competitor.trim();
  const winner = competitor === '' ? '' : ` to ${competitor}`;
  const why = `Lost ${dealWithMoney(deal, context)}${winner} ${agoInWords(loss.on, facts.asOf)}${statedReasonWords(deal)}${realReasonWords(deal)}${promiseWords(deal, context)}`;
  return membership(subject, { pool: 'just-lost', why, deal, ageDays });
};
