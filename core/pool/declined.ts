import { countOutgoing } from '../account/activity-facts';
import type { Activity } from '../activity/activity';
import { agoInWords } from '../calendar/date-words';
import { boughtBefore, dealWithMoney } from './deal-words';
import { realReasonWords, statedReasonWords, wasLostToCompetitor } from './loss-words';
import { ageInDays, membership, type PoolRule, wonAfter } from './pool-subject';

/** Said no more than 90 days ago, or never said anything (imports.md, Pools; M6). */
export const declined: PoolRule = (subject) => saidNo(subject) ?? neverAnswered(subject);

/** The latest lost deal is old enough, nobody else got it, and nothing was won after it. */
const saidNo: PoolRule = (subject) => {
  const { facts, context } = subject;
  const loss = facts.lost.at(-1);
  const ageDays = ageInDays(loss?.on ?? null, facts.asOf);
  if (!loss || loss.on === null || ageDays === null || ageDays <= context.thresholds.declinedDays)
    return null;
  if (wasLostToCompetitor(loss.deal) || wonAfter(facts.won, loss.on)) return null;
  const { deal } = loss;
  const reasons = `${statedReasonWords(deal)}${realReasonWords(deal)}`;
  const why = `Said no to ${dealWithMoney(deal, context)} ${agoInWords(loss.on, facts.asOf)}${reasons === '' ? ', and nobody noted why' : reasons}${boughtBefore(facts)}`;
  return membership(subject, { pool: 'declined', why, deal, ageDays });
};

const kindWords: Readonly<Record<Activity['kind'], string>> = {
  call: 'a call',
  voicemail: 'a voicemail',
  email: 'an e-mail',
  meeting: 'a meeting',
  note: 'a note',
  value: 'something of value sent',
};

/** Never won, nothing open, and nobody ever answered; the last try is long ago. */
const neverAnswered: PoolRule = (subject) => {
  const { history, facts, context } = subject;
  const { lastOutgoing } = facts;
  if (facts.won.length > 0 || facts.open.length > 0 || facts.lastAnswer || !lastOutgoing) return null;
  const ageDays = ageInDays(lastOutgoing.at, facts.asOf);
  if (ageDays === null || ageDays <= context.thresholds.declinedDays) return null;
  const count = countOutgoing(history.activities, facts.asOf);
  const tries = count === 1 ? 'our one attempt' : `any of our ${count} attempts, the last`;
  const why = `Never answered ${tries} by ${kindWords[lastOutgoing.kind]} ${agoInWords(lastOutgoing.at, facts.asOf)}`;
  return membership(subject, {
    pool: 'declined',
    why,
    deal: facts.stale.at(-1) ?? facts.lost.at(-1)?.deal ?? null,
    ageDays,
  });
};
