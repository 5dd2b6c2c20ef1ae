import type { Activity } from '../activity/activity';
import type { Deal } from '../deal/deal';
import type { InsightFilter } from './insight';
import type { InsightSource } from './insight-source';
import { isWithin, rangeOf } from './period';

/** A lost deal as Insight counts it. */
export interface LossFact {
  readonly accountId: string;
  readonly repId: string | null;
  readonly industry: string;
  readonly on: string;
  readonly deal: Deal;
  /** Everything that was done with the account. */
  readonly activities: readonly Activity[];
  readonly stated: string;
  readonly real: string;
  /** Both are known and not the same word. */
  readonly isDifferent: boolean;
}

/** The deals lost in the period; the rep is the deal's owner, else the account's. */
export function readLosses(source: InsightSource, filter: InsightFilter): LossFact[] {
  const range = rangeOf(filter.period, source.asOf);
  const losses: LossFact[] = [];
  for (const { history, facts, ownerId } of source.accounts) {
    for (const { deal, on } of facts.lost) {
      if (on === null || !isWithin(on, range)) continue;
      const repId = deal.ownerId ?? ownerId;
      if (filter.repId !== null && repId !== filter.repId) continue;
      const stated = deal.statedLossReason.trim();
      const real = deal.realLossReason.trim();
      const isDifferent = stated !== '' && real !== '' && stated.toLowerCase() !== real.toLowerCase();
      const { account } = history;
      losses.push({
        accountId: account.id,
        repId,
        industry: account.industry,
        deal,
        activities: history.activities,
        on,
        stated,
        real,
        isDifferent,
      });
    }
  }
  return losses;
}
