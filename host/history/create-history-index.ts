import { readAccountFacts } from '../../core/account/account-facts';
import type { AccountHistory } from '../../core/account/account-history';
import { findPools } from '../../core/pool/find-pools';
import type { PoolMembership } from '../../core/pool/pool';
import type { PoolContext } from '../../core/pool/pool-context';
import type { RankWeights, Settings } from '../../core/settings/settings';
import { type Rank, rankCall } from '../../core/today/rank-call';
import type { Change } from '../../core/workspace/workspace-data';
import type { Store } from '../storage/store';
import { type GroupedRecords, groupRecords } from './grouped-records';
import type { AccountEntry, HistoryIndex } from './history-index';

const nowhere: readonly PoolMembership[] = [];
/** A change list longer than this (an import, a restore) is followed by grouping everything anew. */
const mostChangesToFollow = 5_000;

/**
 * Groups the store's records at the first question, not at the start. After a commit only the accounts that
 * it touched are computed again; another date, settings, reps or offerings make everything be.
 */
export function createHistoryIndex(
  store: Pick<Store, 'data' | 'onCommitted'>,
  getAsOf: () => string,
  getSettings: () => Settings,
): HistoryIndex {
  let grouped: GroupedRecords | null = null;
  let context: PoolContext | null = null;
  let settings: Settings | null = null;
  let version = 0;
  const derived = new Map<string, AccountEntry>();
  const listeners = new Set<(changes: readonly Change[] | null) => void>();

  const histories = () => {
    grouped ??= groupRecords(store.data);
    return grouped.histories;
  };

  const startAnew = () => {
    context = null;
    derived.clear();
    version += 1;
  };

  const follow = (changes: readonly Change[]) => {
    version += 1;
    if (changes.some(changesEveryPool)) startAnew();
    const isLong = changes.length > mostChangesToFollow;
    if (isLong) {
      grouped = null;
      startAnew();
    } else if (grouped) {
      const touched = new Set<string>();
      for (const change of changes) grouped.apply(change, touched);
      for (const accountId of touched) derived.delete(accountId);
    }
    for (const listener of listeners) listener(isLong ? null : changes);
  };

  /** Time alone moves accounts between pools, so the date is looked at on every question. */
  const poolContext = (): PoolContext => {
    const asOf = getAsOf();
    const current = getSettings();
    const isCurrent = context?.asOf === asOf && settings === current && context.reps === store.data.reps;
    if (context === null || !isCurrent) {
      startAnew();
      settings = current;
      context = contextOf(asOf, current, store);
    }
    return context;
  };

  const entryFor = (history: AccountHistory, current: PoolContext): AccountEntry => {
    const known = derived.get(history.account.id);
    if (known) return known;
    const made = deriveEntry(history, current, getSettings().weights);
    derived.set(history.account.id, made);
    return made;
  };

  const entryOf = (accountId: string): AccountEntry | undefined => {
    const current = poolContext();
    const history = histories().get(accountId);
    return history && entryFor(history, current);
  };

  const stop = store.onCommitted(follow);
  return {
    of: (accountId) => histories().get(accountId),
    all: () => histories().values(),
    poolsOf: (accountId) => entryOf(accountId)?.pools ?? nowhere,
    entryOf,
    entries() {
      const current = poolContext();
      return Array.from(histories().values(), (history) => entryFor(history, current));
    },
    poolContext,
    version() {
      poolContext();
      return version;
    },
    onFollowed(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      stop();
      listeners.clear();
      grouped = null;
      derived.clear();
    },
  };
}

function deriveEntry(history: AccountHistory, context: PoolContext, weights: RankWeights): AccountEntry {
  const facts = readAccountFacts(history, context);
  const pools = findPools(history, context, facts);
  let rank: Rank | null | undefined;
  return {
    history,
    facts,
    pools,
    get rank() {
      if (rank === undefined) rank = rankCall(history, facts, pools, weights);
      return rank;
    },
  };
}

function changesEveryPool(change: Change): boolean {
  const collection = 'put' in change ? change.put : change.remove;
  return collection === 'settings' || collection === 'reps' || collection === 'offerings';
}

function contextOf(asOf: string, settings: Settings, { data }: Pick<Store, 'data'>): PoolContext {
  const { thresholds, cadences, defaultCadenceDays, defaultCurrency } = settings;
  return {
    asOf,
    thresholds,
    cadences,
    defaultCadenceDays,
    defaultCurrency,
    reps: data.reps,
    offerings: data.offerings,
  };
}
