import { localDateOf } from '../../core/calendar/local-date-of';
import { compareText } from '../../core/deal/compare-deals';
import type { PowerHour, PowerHourCall } from '../../core/power-hour/power-hour';
import { measureObjective, type ProgrammeMaterial } from '../../core/programme/measure-programme';
import type { ProgrammePage } from '../../core/programme/programme';
import type { HostContext } from '../host-context';
import { recordOrThrow } from '../records/build-record';

/** As many engagements as a page shows; all of them are counted. */
const mostShown = 200;

/** A programme with its objectives measured (M30). @throws AppError `not-found` */
export function buildProgrammePage(context: HostContext, id: string): ProgrammePage {
  const { data } = context.store;
  const programme = recordOrThrow(context, 'programmes', id);
  const engagements = Object.values(data.engagements).filter(({ programmeId }) => programmeId === id);
  const hours = hoursOf(context, id);
  const nameOf = (accountId: string) => data.accounts[accountId]?.name ?? '';
  const material = gatherMaterial(context, engagements, hours);
  const scope = {
    asOf: context.asOf(),
    startsOn: programme.startsOn,
    defaultCurrency: context.settings().defaultCurrency,
  };
  const objectives = programme.objectives.map((objective) => {
    const { done, byAccount, others } = measureObjective(objective, material, scope);
    return {
      ...objective,
      done,
      accounts: [...byAccount]
        .map(([accountId, count]) => ({ accountId, accountName: nameOf(accountId), count }))
        .sort((a, b) => b.count - a.count || compareText(a.accountName, b.accountName)),
      others: [...others].map(([currency, amount]) => ({ currency, amount })),
    };
  });
  const listed = engagements
    .map((one) => ({
      id: one.id,
      accountId: one.accountId,
      accountName: nameOf(one.accountId),
      playbookTitle: one.playbookTitle,
      status: one.status,
      on: one.calledAt?.slice(0, 10) ?? localDateOf(one.createdAt),
    }))
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id));
  return {
    programme,
    objectives,
    engagements: listed.slice(0, mostShown),
    engagementCount: listed.length,
    powerHours: hours
      .map(({ hour, calls }) => ({
        id: hour.id,
        name: hour.name,
        on: (hour.beganAt ?? hour.occurrenceOn)?.slice(0, 10) ?? localDateOf(hour.createdAt),
        callCount: calls.filter(({ activityId }) => activityId !== null).length,
      }))
      .sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id)),
  };
}

interface HourWithCalls {
  readonly hour: PowerHour;
  readonly calls: readonly PowerHourCall[];
}

/** The power hours of a programme with the calls on their lists. */
function hoursOf({ store }: HostContext, programmeId: string): HourWithCalls[] {
  const hours = Object.values(store.data.powerHours).filter((hour) => hour.programmeId === programmeId);
  if (hours.length === 0) return [];
  const calls = Object.values(store.data.powerHourCalls);
  return hours.map((hour) => ({
    hour,
    calls: calls.filter(({ powerHourId }) => powerHourId === hour.id),
  }));
}

/** Only what the programme's accounts hold is looked at. */
function gatherMaterial(
  context: HostContext,
  engagements: readonly { id: string; activityId: string | null; accountId: string }[],
  hours: readonly HourWithCalls[],
): ProgrammeMaterial {
  const calls = hours.flatMap((hour) => hour.calls.filter(({ activityId }) => activityId !== null));
  const accountIds = new Set([...engagements, ...calls].map(({ accountId }) => accountId));
  const histories = [...accountIds].flatMap((accountId) => context.history.of(accountId) ?? []);
  return {
    engagements,
    activityIds: new Set(calls.flatMap(({ activityId }) => activityId ?? [])),
    activities: histories.flatMap(({ activities }) => activities),
    deals: histories.flatMap(({ deals }) => deals),
    referrals: histories.flatMap(({ referrals }) => referrals),
  };
}
