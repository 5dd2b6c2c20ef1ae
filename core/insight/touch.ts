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
    const kind = callKindOf({ ...call, hasFollowUp: false, hasReferral: false });
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
  const byId = new Map(touches.map((touch) => [touch.id, touch]));
  const conversations = touches
    .filter(({ isReached, bookedDealId }) => isReached || bookedDealId !== null)
    .map(({ id, accountId, on, bookedDealId }) => ({
      callId: id,
      powerHourId: '',
      accountId,
      at: on,
      bookedDealId,
    }));
  const talked = new Set(conversations.map(({ accountId }) => accountId));
  const deals = source.accounts
    .filter(({ history }) => talked.has(history.account.id))
    .flatMap(({ facts }) => facts.won.map(({ deal }) => deal));
  const rules = { asOf: source.asOf, days: source.settings.powerHour.attributionDays };
  return attributeWins(conversations, deals, rules).flatMap(({ deal, conversation, wonOn }) => {
    const touch = byId.get(conversation.callId);
    if (!touch || !isChosen(touch, filter, range)) return [];
    const currency = deal.currency || source.settings.defaultCurrency;
    return [{ accountId: deal.accountId, touch, amount: deal.amount, currency, wonOn }];
  });
}
