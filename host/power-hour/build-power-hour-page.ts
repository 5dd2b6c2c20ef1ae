import { dealTitle } from '../../core/deal/deal-title';
import { sumDeals } from '../../core/money/sum-deals';
import type { AttributedWin } from '../../core/power-hour/attribute-wins';
import { personToCall, phoneToCall } from '../../core/power-hour/draw-list';
import { gapsOf } from '../../core/power-hour/list-gaps';
import { isToCall } from '../../core/power-hour/next-call';
import type { PowerHour, PowerHourCall } from '../../core/power-hour/power-hour';
import { isForgotten } from '../../core/power-hour/power-hour-clock';
import type { ListedCall, PowerHourPage } from '../../core/power-hour/power-hour-page';
import { goalProgress, scoreboardOf, tallyOf } from '../../core/power-hour/tally';
import type { Story } from '../../core/story/story';
import { contactName } from '../../core/today/rank-call';
import type { HostContext } from '../host-context';
import { recordOrThrow } from '../records/build-record';
import { countedCalls, doubleCalls, winsByHour } from './counted-calls';
import { callsByHour, refusalNow, repNameOf } from './power-hour-records';

const mostEarlier = 8;

/** Everything about one power hour: its list, what was reached, and what came of it. */
export function buildPowerHourPage(context: HostContext, id: string): PowerHourPage {
  const hour = recordOrThrow(context, 'powerHours', id);
  const byHour = callsByHour(context);
  const calls = byHour.get(id) ?? [];
  const { powerHour: rules, defaultCurrency } = context.settings();
  const counted = countedCalls(context, hour, calls);
  const tally = tallyOf(counted, rules.points);
  const wins = winsByHour(context);
  const won = wins.get(id) ?? [];
  const stories = Object.values(context.store.data.stories);
  const reps = hour.repIds.map((repId) => ({ id: repId, name: repNameOf(context, repId) }));
  return {
    hour,
    calls: calls.map((call) => listedCall(context, call, stories)),
    reps,
    tally,
    progress: goalProgress(hour.goal.kind, tally, defaultCurrency),
    scoreboard: scoreboardOf(
      counted,
      reps.map(({ name }) => name),
      rules.points,
    ),
    doubleCalls: doubleCalls(context, counted, hour).map((each) => ({ ...each, calls: [...each.calls] })),
    followUps: followUps(context, calls),
    wins: won.map((win) => countedWin(context, win)),
    won: sumDeals(
      won.map(({ deal }) => deal),
      defaultCurrency,
    ),
    attributionDays: rules.attributionDays,
    earlier: endedHours(context)
      .filter((each) => each.id !== id && (each.beganAt ?? '') < (hour.beganAt ?? '9'))
      .slice(0, mostEarlier)
      .map((each) => summaryOf(context, each, { byHour, wins })),
    isForgotten: isForgotten(hour, { now: context.now(), today: context.asOf() }),
  };
}

/** Hours that are over, the latest first. */
export function endedHours({ store }: HostContext): PowerHour[] {
  return Object.values(store.data.powerHours)
    .filter(({ status }) => status === 'ended')
    .sort((a, b) => ((a.beganAt ?? '') < (b.beganAt ?? '') ? 1 : -1));
}

interface OfHours {
  readonly byHour: ReadonlyMap<string, readonly PowerHourCall[]>;
  readonly wins: ReadonlyMap<string, readonly AttributedWin[]>;
}

/** What an hour reached, and what it brought since. */
export function summaryOf(
  context: HostContext,
  hour: PowerHour,
  { byHour, wins }: OfHours,
): PowerHourPage['earlier'][number] {
  const { powerHour: rules, defaultCurrency } = context.settings();
  return {
    id: hour.id,
    name: hour.name,
    beganAt: hour.beganAt,
    tally: tallyOf(countedCalls(context, hour, byHour.get(hour.id) ?? []), rules.points),
    won: sumDeals(
      (wins.get(hour.id) ?? []).map(({ deal }) => deal),
      defaultCurrency,
    ),
  };
}

function listedCall(context: HostContext, call: PowerHourCall, stories: readonly Story[]): ListedCall {
  const history = context.history.of(call.accountId);
  const asOf = context.asOf();
  const isOpen = history !== undefined && isToCall(call);
  const contact = isOpen
    ? personToCall(history, call.contactId, asOf)
    : history?.contacts.find(({ id }) => id === call.contactId);
  return {
    ...call,
    accountName: history?.account.name ?? 'A removed account',
    city: history?.account.city ?? '',
    contactName: contact ? contactName(contact) : '',
    phone: history === undefined ? '' : phoneToCall(history, call.contactId, asOf),
    repName: repNameOf(context, call.repId),
    missing: isOpen ? gapsOf(history, call, { stories, asOf }) : [],
    refusal: isToCall(call) ? refusalNow(context, call) : '',
  };
}

function followUps(context: HostContext, calls: readonly PowerHourCall[]): PowerHourPage['followUps'] {
  const { nextSteps, accounts } = context.store.data;
  return calls
    .flatMap(({ nextStepId, callBackStepId }) => [nextStepId, callBackStepId])
    .flatMap((stepId) => nextSteps[stepId ?? ''] ?? [])
    .map((step) => ({ ...step, accountName: accounts[step.accountId]?.name ?? '' }))
    .sort((a, b) => (a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
}

function countedWin(context: HostContext, { deal, conversation, wonOn, days }: AttributedWin) {
  const { accounts, offerings, powerHourCalls } = context.store.data;
  return {
    dealId: deal.id,
    dealTitle: dealTitle(deal, Object.values(offerings)),
    accountId: deal.accountId,
    accountName: accounts[deal.accountId]?.name ?? '',
    amount: deal.amount,
    currency: deal.currency || context.settings().defaultCurrency,
    wonOn,
    days,
    isFromCall: conversation.bookedDealId === deal.id,
    calledAt: conversation.at,
    repName: repNameOf(context, powerHourCalls[conversation.callId]?.repId ?? null),
  };
}
