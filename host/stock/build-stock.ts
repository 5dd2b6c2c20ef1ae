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
import type { HostContext } from '../host-context';
import { stockTarget } from './stock-target';

/** The stock of live opportunities over time, where it is going, and which pools could fill it (M9). */
export function buildStock(
  context: Pick<HostContext, 'history' | 'settings'>,
  { scope, step }: ParsedInput<'stock.get'>,
): StockPage {
  const { asOf, thresholds } = context.history.poolContext();
  const repId = scope === 'mine' ? context.settings().meRepId : null;
  const entries = context.history.entries();
  const lives = entries.flatMap((entry) => livesOf(entry, repId, thresholds.staleDealDays));
  const { target, repCount } = stockTarget(context, repId);
  return {
    asOf,
    points: stockHistory(lives, stockDates(asOf, step)),
    outlook: stockOutlook(lives, { asOf, target }),
    repCount,
    waiting: waitingCalls(entries, repId, asOf),
  };
}

/** A rep's deals are those that they own, or that their accounts have. */
function livesOf({ history, facts }: AccountEntry, repId: string | null, staleDays: number): DealLife[] {
  const lives: DealLife[] = [];
  for (const deal of history.deals) {
    if (repId !== null && (deal.ownerId ?? facts.owner.repId) !== repId) continue;
    const touches: string[] = [];
    for (const { dealId, at } of history.activities) if (dealId === deal.id) touches.push(at);
    lives.push(lifeOf(deal, touches, staleDays));
  }
  return lives;
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
