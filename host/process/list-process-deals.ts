import { isInScope } from '../../core/account/account-scope';
import type { ParsedInput, RequestOutput } from '../../core/contract';
import type { Deal } from '../../core/deal/deal';
import { dealTitle } from '../../core/deal/deal-title';
import type { ProcessDeal } from '../../core/process/buying-process';
import { checkpointState, compareUrgency, stageIdOf } from '../../core/process/checkpoint-state';
import type { ProcessStage } from '../../core/process/process';
import type { AccountEntry } from '../history/history-index';
import type { HostContext } from '../host-context';

interface Found {
  readonly deal: Deal;
  readonly entry: AccountEntry;
  readonly dealId: string;
  readonly openedOn: string | null;
  readonly checkpointOn: string | null;
  readonly state: ProcessDeal['state'];
  readonly stage: string;
  readonly stageId: string;
}

/** Live deals with our stage and theirs; those without a coming checkpoint first (M16). Stale ones wait for a decision of their own. */
export function listProcessDeals(
  context: HostContext,
  stages: readonly ProcessStage[],
  query: ParsedInput<'process.deals'>,
): RequestOutput<'process.deals'> {
  const repId = query.scope === 'mine' ? context.settings().meRepId : null;
  const asOf = context.asOf();
  const all: Found[] = [];
  for (const entry of context.history.entries()) {
    if (entry.facts.open.length === 0 || !isInScope(entry.facts, repId)) continue;
    for (const deal of entry.facts.open) {
      // One that was closed after the day that is shown has a stage of later.
      const stage = deal.status === 'open' ? deal.stage : '';
      all.push({
        deal,
        entry,
        dealId: deal.id,
        openedOn: deal.openedOn,
        checkpointOn: deal.checkpointOn,
        state: checkpointState(deal, asOf),
        stage,
        stageId: stageIdOf(stage, stages),
      });
    }
  }
  const stageCounts: Record<string, number> = {};
  for (const { stageId } of all) stageCounts[stageId] = (stageCounts[stageId] ?? 0) + 1;
  const wanted = all.filter(
    (one) =>
      (!query.onlyLacking || isLacking(one)) && (query.stageId === null || one.stageId === query.stageId),
  );
  const page = wanted.sort(compareUrgency).slice(query.offset, query.offset + query.limit);
  return {
    deals: page.map((one) => rowOf(context, one)),
    count: wanted.length,
    stageCounts,
    lackingCount: all.filter(isLacking).length,
    openCount: all.length,
  };
}

/** Who wants no contact can't be asked for a checkpoint. */
const isLacking = ({ state, entry }: Found) => state !== 'agreed' && !entry.history.account.doNotContact;

function rowOf(context: HostContext, { deal, entry, state, stage, stageId }: Found): ProcessDeal {
  const { account } = entry.history;
  return {
    dealId: deal.id,
    accountId: account.id,
    accountName: account.name,
    dealName: dealTitle(deal, Object.values(context.store.data.offerings)),
    ownerName: entry.facts.owner.name,
    stage,
    stageId,
    buyingStage: deal.buyingStage,
    checkpoint: deal.checkpoint,
    checkpointOn: deal.checkpointOn,
    state,
    contingencies: deal.contingencies,
    amount: deal.amount,
    currency: deal.currency || context.settings().defaultCurrency,
    doNotContact: account.doNotContact,
  };
}
