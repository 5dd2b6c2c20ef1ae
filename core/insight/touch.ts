import type { Deal } from '../deal/deal';
import { verdictKind } from '../engagement/verdict-kind';
import type { PoolId } from '../pool/pool';
import { attributeWins } from '../power-hour/attribute-wins';
import { callKindOf } from '../power-hour/call-kind';
import type { InsightFilter } from './insight';
import type { InsightSource } from './insight-source';
import { type DateRange, isWithin } from './period';

/** One account called again: by an engagement or in a power hour. */
export interface Touch {
  readonly id: string;
  readonly accountId: string;
  readonly pool: PoolId | null;
  /** Empty for a call of a power hour. */
  readonly playbookId: string;
  readonly playbookTitle: string;
  readonly repId: string | null;
  readonly on: string;
  readonly isReached: boolean;
  readonly isMeeting: boolean;
  readonly isStopped: boolean;
  readonly bookedDealId: string | null;
}

/** A won deal that counts for the last conversation before it (decision 35). */
export interface WonBack {
  readonly accountId: string;
  readonly touch: Touch;
  readonly amount: number | null;
  readonly currency: string;
  readonly wonOn: string;
}

export function readTouches({ runs, hourCalls, settings }: InsightSource): Touch[] {
  // Written out: spreading parts together takes several times as long, and there are many.
  const fromRuns = runs.map(
    (run): Touch => ({
      id: run.id,
      accountId: run.accountId,
      pool: run.pool,
      playbookId: run.playbookId,
      playbookTitle: run.playbookTitle,
      repId: run.repId,
      on: run.on,
      isReached: run.isReached,
      isMeeting: run.isMeeting,
      isStopped: verdictKind(run.verdict, settings.verdicts) === 'stop',
      bookedDealId: null,
    }),
  );
  const fromHours = hourCalls.map((call): Touch => {
    const { outcome, result } = call;
    const kind = callKindOf({ outcome, result, hasFollowUp: false, hasReferral: false });
    return {
      ...{ id: call.id, accountId: call.accountId, pool: call.pool, playbookId: '', playbookTitle: '' },
      ...{ repId: call.repId, on: (call.calledAt ?? '').slice(0, 10), isReached: kind.isConversation },
      ...{ isMeeting: kind.isMeeting, isStopped: false, bookedDealId: call.bookedDealId },
    };
  });
  return [...fromRuns, ...fromHours];
}

export function selectTouches(touches: readonly Touch[], filter: InsightFilter, range: DateRange): Touch[] {
  return touches.filter((touch) => isChosen(touch, filter, range));
}

function isChosen(touch: Touch, filter: InsightFilter, range: DateRange): boolean {
  return (
    isWithin(touch.on, range) &&
    (filter.repId === null || touch.repId === filter.repId) &&
    (filter.playbookId === null || touch.playbookId === filter.playbookId) &&
    (filter.pool === null || touch.pool === filter.pool)
  );
}

/** Wins are attributed among all touches first and chosen then, so that filters never move a win. */
export function winsOf(
  source: InsightSource,
  touches: readonly Touch[],
  filter: InsightFilter,
  range: DateRange,
): WonBack[] {
  // Only accounts with a win have a conversation that it could count for.
  const won = new Set<string>();
  const deals: Deal[] = [];
  for (const { facts, history } of source.accounts) {
    if (facts.won.length > 0) won.add(history.account.id);
    for (const { deal } of facts.won) deals.push(deal);
  }
  const conversations = touches
    .filter(
      ({ isReached, bookedDealId, accountId }) => (isReached || bookedDealId !== null) && won.has(accountId),
    )
    .map((touch) => ({
      callId: touch.id,
      powerHourId: '',
      accountId: touch.accountId,
      at: touch.on,
      bookedDealId: touch.bookedDealId,
      touch,
    }));
  const rules = { asOf: source.asOf, days: source.settings.powerHour.attributionDays };
  return attributeWins(conversations, deals, rules).flatMap(({ deal, conversation: { touch }, wonOn }) => {
    if (!isChosen(touch, filter, range)) return [];
    const currency = deal.currency || source.settings.defaultCurrency;
    return [{ accountId: deal.accountId, touch, amount: deal.amount, currency, wonOn }];
  });
}
