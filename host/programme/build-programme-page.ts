import { compareText } from '../../core/deal/compare-deals';
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
  const nameOf = (accountId: string) => data.accounts[accountId]?.name ?? '';
  const material = gatherMaterial(context, engagements);
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
      on: (one.calledAt ?? one.createdAt).slice(0, 10),
    }))
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id));
  return {
    programme,
    objectives,
    engagements: listed.slice(0, mostShown),
    engagementCount: listed.length,
  };
}

/** Only what the programme's accounts hold is looked at. */
function gatherMaterial(
  context: HostContext,
  engagements: readonly { id: string; activityId: string | null; accountId: string }[],
): ProgrammeMaterial {
  const accountIds = new Set(engagements.map(({ accountId }) => accountId));
  const histories = [...accountIds].flatMap((accountId) => context.history.of(accountId) ?? []);
  return {
    engagements,
    activityIds: new Set(),
    activities: histories.flatMap(({ activities }) => activities),
    deals: histories.flatMap(({ deals }) => deals),
    referrals: histories.flatMap(({ referrals }) => referrals),
  };
}
