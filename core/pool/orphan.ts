import type { AccountFacts } from '../account/account-facts';
import { agoInWords } from '../calendar/date-words';
import { dealWithMoney, winsInWords } from './deal-words';
import type { PoolContext } from './pool-context';
import { ageInDays, membership, type PoolRule } from './pool-subject';

/** An account that nobody ever touched counts as long forgotten, so that it does not look fresh. */
const neverTouchedDays = 365;

/** No owner, or the owner is a rep who has left (imports.md, Pools; M4). */
export const orphan: PoolRule = (subject) => {
  const { facts, context } = subject;
  const { owner } = facts;
  if (owner.repId !== null && !owner.hasLeft) return null;
  const deal = facts.open.at(-1) ?? facts.won.at(-1)?.deal ?? facts.lost.at(-1)?.deal ?? null;
  const why = `${ownerWords(facts)}; ${worthWords(facts, context)}`;
  const since = owner.leftOn ?? facts.lastTouchOn;
  const ageDays = ageInDays(since, facts.asOf) ?? neverTouchedDays;
  return membership(subject, { pool: 'orphan', why, deal: deal ?? facts.stale.at(-1) ?? null, ageDays });
};

function ownerWords({ owner, asOf }: AccountFacts): string {
  if (owner.repId === null) return 'Nobody owns this account';
  const left = owner.leftOn === null ? 'has left' : `left ${agoInWords(owner.leftOn, asOf)}`;
  return owner.isDerived
    ? `${owner.name}, who had its latest deal, ${left}`
    : `Its owner ${owner.name} ${left}`;
}

function worthWords(facts: AccountFacts, context: PoolContext): string {
  const open = facts.open.at(-1);
  const wins = facts.won.length === 0 ? '' : winsInWords(facts.won, context);
  if (open) {
    const deal = dealWithMoney(open, context);
    return wins === '' ? `${deal} is still open` : `${deal} is still open after ${wins}`;
  }
  if (wins !== '') return `a customer with ${wins}`;
  const loss = facts.lost.at(-1);
  if (loss) {
    const when = loss.on === null ? '' : ` ${agoInWords(loss.on, facts.asOf)}`;
    return `said no to ${dealWithMoney(loss.deal, context)}${when}`;
  }
  if (facts.lastTouchOn === null) return 'no contact is on record';
  return `nothing was sold yet, last touch ${agoInWords(facts.lastTouchOn, facts.asOf)}`;
}
