import type { AccountHistory } from '../../core/account/account-history';
import { isInScope } from '../../core/account/account-scope';
import type { ParsedInput } from '../../core/contract';
import type { PoolId } from '../../core/pool/pool';
import { type DealLife, lifeOf } from '../../core/stock/live-spans';
import type { StockPage } from '../../core/stock/stock';
import { stockDates } from '../../core/stock/stock-dates';
import { stockHistory } from '../../core/stock/stock-history';
import { stockOutlook } from '../../core/stock/stock-outlook';
import { activeSetAside } from '../../core/today/set-aside-state';
import type { AccountEntry } from '../history/history-index';
import { onceAnEntry } from '../history/once-an-entry';
import type { HostContext } from '../host-context';
import { stockTarget } from './stock-target';

export interface StockBuilder {
  build(query: ParsedInput<'stock.get'>): StockPage;
}

/** The stock of live opportunities over time, where it is going, and which pools could fill it (M9). */
export function createStockBuilder(context: Pick<HostContext, 'history' | 'settings'>): StockBuilder {
  const livesOf = onceAnEntry(({ history }) =>
    allLives(history, context.history.poolContext().thresholds.staleDealDays),
  );
  return {
    build({ scope, step }) {
      const { asOf } = context.history.poolContext();
      const repId = scope === 'mine' ? context.settings().meRepId : null;
      const entries = context.history.entries();
      const lives: DealLife[] = [];
      for (const entry of entries) {
        for (const life of livesOf(entry)) if (isOwn(life, entry, repId)) lives.push(life);
      }
      const { target, repCount } = stockTarget(context, repId);
      return {
        asOf,
        points: stockHistory(lives, stockDates(asOf, step)),
        outlook: stockOutlook(lives, { asOf, target }),
        repCount,
        waiting: waitingCalls(entries, repId, asOf),
      };
    },
  };
}

function allLives({ deals, activities }: AccountHistory, staleDays: number): DealLife[] {
  return deals.map((deal) => {
    const touches: string[] = [];
    for (const { dealId, at } of activities) if (dealId === deal.id) touches.push(at);
    return lifeOf(deal, touches, staleDays);
  });
}

/** A rep's deals are those that they own, or that their accounts have. */
function isOwn({ deal }: DealLife, { facts }: AccountEntry, repId: string | null): boolean {
  return repId === null || (deal.ownerId ?? facts.owner.repId) === repId;
}

function waitingCalls(
  entries: readonly AccountEntry[],
  repId: string | null,
  asOf: string,
): StockPage['waiting'] {
  const counts = new Map<PoolId, number>();
  for (const { history, facts, pools } of entries) {
    if (pools.length === 0 || !isInScope(facts, repId)) continue;
    if (history.setAsides.length > 0 && activeSetAside(history, asOf) !== null) continue;
    for (const { pool } of pools) counts.set(pool, (counts.get(pool) ?? 0) + 1);
  }
  return [...counts]
    .map(([pool, count]) => ({ pool, count }))
    .sort((a, b) => b.count - a.count || (a.pool < b.pool ? -1 : 1));
}
