import { readAccountFacts } from '../../core/account/account-facts';
import type { AccountHistory } from '../../core/account/account-history';
import { explainFit, fitReason, fitScore } from '../../core/fit/account-fit';
import { traitsOf } from '../../core/fit/fit-traits';
import { type LearnedFit, learnFit } from '../../core/fit/learn-fit';
import { findPools } from '../../core/pool/find-pools';
import type { PoolMembership } from '../../core/pool/pool';
import type { PoolContext } from '../../core/pool/pool-context';
import type { RankWeights, Settings } from '../../core/settings/settings';
import { type Rank, rankCall, withFit } from '../../core/today/rank-call';
import { freshTriggers } from '../../core/trigger/fresh-triggers';
import type { Change } from '../../core/workspace/workspace-data';
import { inSlices } from '../search/in-slices';
import type { Store } from '../storage/store';
import { createEntryList } from './entry-list';
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
  let isWarmed = false;
  let isClosed = false;
  let learned: LearnedFit | null = null;
  const derived = new Map<string, AccountEntry>();
  const list = createEntryList();
  const listeners = new Set<(changes: readonly Change[] | null) => void>();

  const histories = () => {
    grouped ??= groupRecords(store.data);
    return grouped.histories;
  };

  const startAnew = () => {
    context = null;
    learned = null;
    derived.clear();
    list.clear();
    version += 1;
  };

  const follow = (changes: readonly Change[]) => {
    version += 1;
    if (changes.some(changesEveryPool)) startAnew();
    else if (changes.some(changesFit)) learned = null;
    const isLong = changes.length > mostChangesToFollow;
    if (isLong) {
      grouped = null;
      startAnew();
    } else if (grouped) {
      const touched = new Set<string>();
      for (const change of changes) grouped.apply(change, touched);
      for (const accountId of touched) derived.delete(accountId);
      list.touch(touched, grouped.histories);
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
    const made = deriveEntry(history, current, { weights: getSettings().weights, getFit: fit });
    derived.set(history.account.id, made);
    return made;
  };

  const entryOf = (accountId: string): AccountEntry | undefined => {
    const current = poolContext();
    const history = histories().get(accountId);
    return history && entryFor(history, current);
  };

  const entries = () => {
    const current = poolContext();
    return list.read(histories(), (history) => entryFor(history, current));
  };

  const fit = (): LearnedFit => {
    const { defaultCurrency } = poolContext();
    learned ??= learnFit(entries(), { byHand: getSettings().fitByHand, currency: defaultCurrency });
    return learned;
  };

  function* deriveEverything(): Generator<undefined, null> {
    for (const { account } of histories().values()) {
      entryOf(account.id);
      yield;
    }
    for (const entry of entries()) {
      // Computed when it is read.
      void entry.rank;
      yield;
    }
    return null;
  }

  const stop = store.onCommitted(follow);
  return {
    of: (accountId) => histories().get(accountId),
    all: () => histories().values(),
    poolsOf: (accountId) => entryOf(accountId)?.pools ?? nowhere,
    entryOf,
    entries,
    fit,
    poolContext,
    version() {
      poolContext();
      return version;
    },
    warm() {
      if (isWarmed) return;
      isWarmed = true;
      // After the answer that is under way; what fails here fails again, and is told, where it is asked for.
      setImmediate(() => {
        const isCancelled = () => isClosed;
        if (!isClosed)
          inSlices(deriveEverything(), { isCancelled, isInBackground: true }).catch(() => undefined);
      }).unref();
    },
    onFollowed(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      stop();
      listeners.clear();
      isClosed = true;
      grouped = null;
      learned = null;
      derived.clear();
      list.clear();
    },
  };
}

interface RankContext {
  readonly weights: RankWeights;
  readonly getFit: () => LearnedFit;
}

function deriveEntry(
  history: AccountHistory,
  context: PoolContext,
  { weights, getFit }: RankContext,
): AccountEntry {
  const facts = readAccountFacts(history, context);
  const pools = findPools(history, context, facts);
  const traits = traitsOf(history.account, context.defaultCurrency);
  const { triggerDays } = context.thresholds;
  const triggers = freshTriggers(history, { asOf: context.asOf, triggerDays });
  let own: Rank | null | undefined;
  // What is learned may change with any other account's deals; the account's own rank does not.
  let byFit: { readonly fit: LearnedFit; readonly score: number | null; readonly rank: Rank | null } | null =
    null;
  const current = () => {
    const fit = getFit();
    if (byFit?.fit === fit) return byFit;
    if (own === undefined) own = rankCall(history, facts, pools, weights, triggers);
    const score = fitScore(fit, traits);
    const why = () => fitReason(explainFit(fit, traits));
    byFit = { fit, score, rank: own && withFit(own, score, weights.fit, why) };
    return byFit;
  };
  return {
    history,
    facts,
    pools,
    traits,
    triggers,
    get fitScore() {
      return current().score;
    },
    get rank() {
      return current().rank;
    },
  };
}

function changesFit(change: Change): boolean {
  const collection = 'put' in change ? change.put : change.remove;
  return collection === 'accounts' || collection === 'deals';
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
