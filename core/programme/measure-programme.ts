import type { Activity } from '../activity/activity';
import type { Deal } from '../deal/deal';
import { dealAsOf } from '../deal/deal-as-of';
import { wasReached } from '../engagement/was-reached';
import type { Referral } from '../referral/referral';
import type { Objective } from './programme';

/** What the programme's accounts hold; everything else of the workspace is left out by the caller. */
export interface ProgrammeMaterial {
  /** Engagements that belong to the programme. */
  readonly engagements: readonly { readonly id: string; readonly activityId: string | null }[];
  /** Calls that belong to it in another way, such as those of its power hours. */
  readonly activityIds: ReadonlySet<string>;
  readonly activities: readonly Activity[];
  readonly deals: readonly Deal[];
  readonly referrals: readonly Referral[];
}

export interface MeasureContext {
  readonly asOf: string;
  readonly startsOn: string;
  readonly defaultCurrency: string;
}

interface Measured {
  readonly done: number;
  /** By account, what counts there. */
  readonly byAccount: ReadonlyMap<string, number>;
  /** By currency, what was won in others than the objective's. */
  readonly others: ReadonlyMap<string, number>;
}

/** What a team calls a booked meeting by default (settings' call results). */
const meetingResult = 'meeting booked';

/**
 * How far an objective is on `asOf` (M30). Calls, conversations and meetings are those of the programme's
 * engagements and power hours from its first day to the objective's last; a referral or a win counts when it
 * came on or after the programme's first call to that account.
 */
export function measureObjective(
  objective: Objective,
  material: ProgrammeMaterial,
  context: MeasureContext,
): Measured {
  const until = objective.by < context.asOf ? objective.by : context.asOf;
  const isWithin = (day: string) => day >= context.startsOn && day <= until;
  const calls = programmeActivities(material).filter(({ at }) => isWithin(at.slice(0, 10)));
  const tally = createTally();
  switch (objective.measure) {
    case 'calls':
      for (const one of calls) if (isCall(one)) tally.add(one.accountId, 1);
      break;
    case 'conversations':
      for (const one of calls) if (isConversation(one)) tally.add(one.accountId, 1);
      break;
    case 'meetings':
      for (const one of calls) if (isMeeting(one)) tally.add(one.accountId, 1);
      break;
    case 'referrals': {
      const begun = firstDays(calls);
      for (const { fromAccountId, givenOn } of material.referrals) {
        if (isWithin(givenOn) && isAfter(begun.get(fromAccountId), givenOn)) tally.add(fromAccountId, 1);
      }
      break;
    }
    case 'won-amount':
      addWins(tally, objective, { material, context, begun: firstDays(calls), isWithin });
  }
  return tally.result();
}

/** The activities that belong to the programme. */
export function programmeActivities(material: ProgrammeMaterial): Activity[] {
  const engagementIds = new Set(material.engagements.map(({ id }) => id));
  const activityIds = new Set(material.engagements.map(({ activityId }) => activityId));
  return material.activities.filter(
    ({ id, engagementId }) =>
      activityIds.has(id) ||
      material.activityIds.has(id) ||
      (engagementId !== null && engagementIds.has(engagementId)),
  );
}

interface WinScope {
  readonly material: ProgrammeMaterial;
  readonly context: MeasureContext;
  readonly begun: ReadonlyMap<string, string>;
  readonly isWithin: (day: string) => boolean;
}

function addWins(tally: Tally, objective: Objective, { material, context, begun, isWithin }: WinScope): void {
  const wanted = objective.currency || context.defaultCurrency;
  for (const deal of material.deals) {
    const state = dealAsOf(deal, context.asOf);
    if (state.status !== 'won' || state.on === null || deal.amount === null) continue;
    if (!isWithin(state.on) || !isAfter(begun.get(deal.accountId), state.on)) continue;
    const currency = deal.currency || context.defaultCurrency;
    if (currency === wanted) tally.add(deal.accountId, deal.amount);
    else tally.addOther(currency, deal.amount);
  }
}

const isAfter = (begunOn: string | undefined, day: string) => begunOn !== undefined && day >= begunOn;
const isCall = ({ kind, direction }: Activity) =>
  (kind === 'call' || kind === 'voicemail') && direction === 'outgoing';
const isConversation = ({ kind, outcome }: Activity) => kind === 'call' && wasReached(outcome);
const isMeeting = ({ kind, result }: Activity) =>
  kind === 'meeting' || result.trim().toLowerCase() === meetingResult;

function firstDays(activities: readonly Activity[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { accountId, at } of activities) {
    const day = at.slice(0, 10);
    const known = first.get(accountId);
    if (known === undefined || day < known) first.set(accountId, day);
  }
  return first;
}

interface Tally {
  add(accountId: string, count: number): void;
  addOther(currency: string, amount: number): void;
  result(): Measured;
}

function createTally(): Tally {
  const byAccount = new Map<string, number>();
  const others = new Map<string, number>();
  let done = 0;
  return {
    add(accountId, count) {
      done += count;
      byAccount.set(accountId, (byAccount.get(accountId) ?? 0) + count);
    },
    addOther(currency, amount) {
      others.set(currency, (others.get(currency) ?? 0) + amount);
    },
    result: () => ({ done: Math.round(done * 100) / 100, byAccount, others }),
  };
}
