import type { Activity } from '../activity/activity';
import type { Deal } from '../deal/deal';
import type { InsightFilter } from './insight';
import type { InsightAccount, InsightSource } from './insight-source';
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
  for (const account of source.accounts) {
    for (const loss of lossesOf(account)) {
      if (isWithin(loss.on, range) && (filter.repId === null || loss.repId === filter.repId))
        losses.push(loss);
    }
  }
  return losses;
}

/** Accounts are replaced, never changed, so what was read of one holds for as long as it lives. */
const known = new WeakMap<InsightAccount, readonly LossFact[]>();

function lossesOf(account: InsightAccount): readonly LossFact[] {
  let losses = known.get(account);
  if (losses === undefined) {
    losses = account.facts.lost.flatMap(({ deal, on }) => (on === null ? [] : [lossOf(account, deal, on)]));
    known.set(account, losses);
  }
  return losses;
}

function lossOf({ history, ownerId }: InsightAccount, deal: Deal, on: string): LossFact {
  const stated = deal.statedLossReason.trim();
  const real = deal.realLossReason.trim();
  return {
    accountId: history.account.id,
    repId: deal.ownerId ?? ownerId,
    industry: history.account.industry,
    on,
    deal,
    activities: history.activities,
    stated,
    real,
    isDifferent: stated !== '' && real !== '' && stated.toLowerCase() !== real.toLowerCase(),
  };
}
