import type { AccountFacts } from '../../core/account/account-facts';
import type { AccountHistory } from '../../core/account/account-history';
import type { AccountTraits } from '../../core/fit/fit-traits';
import type { LearnedFit } from '../../core/fit/learn-fit';
import type { PoolMembership } from '../../core/pool/pool';
import type { PoolContext } from '../../core/pool/pool-context';
import type { Rank } from '../../core/today/rank-call';
import type { FreshTrigger } from '../../core/trigger/fresh-triggers';
import type { Change } from '../../core/workspace/workspace-data';

/** One account with all that is derived from it as of the context's date. */
export interface AccountEntry {
  readonly history: AccountHistory;
  readonly facts: AccountFacts;
  readonly pools: readonly PoolMembership[];
  readonly traits: AccountTraits;
  readonly triggers: readonly FreshTrigger[];
  /** 0 to 100; `null` when nothing known tells. It follows what is learned from all accounts. */
  readonly fitScore: number | null;
  /** How much a call is worth; `null` without a reason to call. Computed when it is first asked for. */
  readonly rank: Rank | null;
}

/** The store's records grouped by account, with their pools; follows every committed change. */
export interface HistoryIndex {
  of(accountId: string): AccountHistory | undefined;
  all(): Iterable<AccountHistory>;
  /** Pools as of the context's date; computed once, and again only for accounts that changed. */
  poolsOf(accountId: string): readonly PoolMembership[];
  entryOf(accountId: string): AccountEntry | undefined;
  /** Every account's entry; faster than asking for each. */
  entries(): readonly AccountEntry[];
  /** What is learned of the best customers from everybody's closed deals. */
  fit(): LearnedFit;
  /** What the pools are computed with at present. */
  poolContext(): PoolContext;
  /** Grows whenever anything here may have changed: data, settings or date. For what is derived from it. */
  version(): number;
  /** Begins once to derive everything in slices of the thread, so that the first screen waits for less. */
  warm(): void;
  /** Called after the index has followed a commit; `null` stands for everything. */
  onFollowed(listener: (changes: readonly Change[] | null) => void): () => void;
  close(): void;
}
