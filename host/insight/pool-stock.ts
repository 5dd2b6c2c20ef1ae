import { setImmediate } from 'node:timers/promises';
import type { AccountHistory } from '../../core/account/account-history';
import { AppError } from '../../core/app-error';
import type { InsightFigure, InsightFilter } from '../../core/insight/insight';
import { isInPool, knownSince, poolMasks, stockDates, stockFigure } from '../../core/insight/pool-stock';
import { poolIds } from '../../core/pool/pool';
import type { PoolContext } from '../../core/pool/pool-context';
import type { HostContext } from '../host-context';

export interface PoolStock {
  figure(filter: InsightFilter): Promise<InsightFigure>;
  /** The accounts in a pool (`column`) on a day (`row`). @throws AppError `not-found` for other keys. */
  accountIds(filter: InsightFilter, row: string, column: string): Promise<string[]>;
}

/** Other requests get their turn after so long. */
const sliceMs = 8;

/**
 * Pools on past days. An account is counted once for all days of a period, and again only when it changes:
 * its history is another object then. Another date, settings, reps or offerings begin anew.
 */
export function createPoolStock({ history }: Pick<HostContext, 'history'>): PoolStock {
  let counted: PoolContext | null = null;
  let byDates = new Map<string, WeakMap<AccountHistory, Uint8Array>>();

  const count = async (filter: InsightFilter) => {
    const context = history.poolContext();
    if (counted !== context) {
      counted = context;
      byDates = new Map();
    }
    const entries = history
      .entries()
      .filter(({ facts }) => filter.repId === null || facts.owner.repId === filter.repId);
    const dates = stockDates(filter.period, context.asOf, earliestOf(history.all(), filter, context.asOf));
    const key = dates.join();
    const known = byDates.get(key) ?? new WeakMap<AccountHistory, Uint8Array>();
    byDates.set(key, known);
    const accounts: { readonly id: string; readonly masks: Uint8Array }[] = [];
    let began = performance.now();
    for (const { history: one } of entries) {
      let masks = known.get(one);
      if (!masks) {
        masks = poolMasks(one, dates, context);
        known.set(one, masks);
        if (performance.now() - began > sliceMs) {
          await setImmediate();
          began = performance.now();
        }
      }
      accounts.push({ id: one.account.id, masks });
    }
    return { dates, accounts };
  };

  return {
    async figure(filter) {
      const { dates, accounts } = await count(filter);
      return stockFigure(
        accounts.map(({ masks }) => masks),
        dates,
        filter,
      );
    },
    async accountIds(filter, row, column) {
      const { dates, accounts } = await count(filter);
      const place = dates.indexOf(row);
      const pool = poolIds.find((id) => id === column);
      if (place < 0 || pool === undefined) {
        throw new AppError(
          'not-found',
          'This figure has changed meanwhile. Nothing is lost; look at the page again.',
        );
      }
      return accounts.filter(({ masks }) => isInPool(masks, place, pool)).map(({ id }) => id);
    },
  };
}

/** Only a period without a beginning asks for the first day that anything is known of. */
function earliestOf(all: Iterable<AccountHistory>, { period }: InsightFilter, asOf: string): string {
  if (period !== 'all') return '';
  let first = asOf;
  for (const one of all) {
    const since = knownSince(one);
    if (since < first) first = since;
  }
  return first;
}
