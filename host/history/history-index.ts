import type { AccountFacts } from '../../core/account/account-facts';
import type { AccountHistory } from '../../core/account/account-history';
import type { PoolMembership } from '../../core/pool/pool';
import type { PoolContext } from '../../core/pool/pool-context';
import type { Rank } from '../../core/today/rank-call';
import type { Change } from '../../core/workspace/workspace-data';

/** One account with all that is derived from it as of the context's date. */
export interface AccountEntry {
  readonly history: AccountHistory;
  readonly facts: AccountFacts;
  readonly pools: readonly PoolMembership[];
  /** How much a call is worth; `null` for an account in no pool. Computed when it is first asked for. */
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
  /** What the pools are computed with at present. */
  poolContext(): PoolContext;
  /** Grows whenever anything here may have changed: data, settings or date. For what is derived from it. */
  version(): number;
  /** Called after the index has followed a commit; `null` stands for everything. */
  onFollowed(listener: (changes: readonly Change[] | null) => void): () => void;
  close(): void;
}
