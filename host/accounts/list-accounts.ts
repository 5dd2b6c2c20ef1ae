import type { AccountList, AccountListQuery, AccountRow } from '../../core/account/account-list';
import { compareText } from '../../core/deal/compare-deals';
import { averageFit } from '../../core/fit/fit-rules';
import { sumDeals } from '../../core/money/sum-deals';
import { foldText } from '../../core/search/fold-text';
import { poolsByWeight } from '../../core/today/rank-call';
import type { AccountEntry } from '../history/history-index';
import type { HostContext } from '../host-context';

/** Accounts without an owner, in the query's `ownerId`. */
const noOwner = 'none';

export interface AccountLister {
  /** `found` is what the search said: accounts, with where they were found; `null` without a search. */
  list(query: AccountListQuery, found: ReadonlyMap<string, () => string> | null): AccountList;
}

type ListContext = Pick<HostContext, 'history' | 'settings'>;

/** Keeps the order by name and what the filters offer until something changes: a keystroke needs both. */
export function createAccountLister(context: ListContext): AccountLister {
  let version = -1;
  let byName: readonly AccountEntry[] = [];
  let places = new Map<string, number>();
  let offered: ReturnType<typeof facets> = { segments: [], tags: [], industries: [] };

  const refresh = () => {
    const current = context.history.version();
    if (current === version) return;
    const entries = context.history.entries();
    byName = sortByName(entries);
    places = new Map(byName.map(({ history }, place) => [history.account.id, place]));
    offered = facets(entries);
    version = current;
  };

  const candidates = (found: ReadonlyMap<string, unknown> | null): readonly AccountEntry[] => {
    if (found === null) return byName;
    const isFound = new Uint8Array(byName.length);
    for (const id of found.keys()) isFound[places.get(id) ?? byName.length] = 1;
    return byName.filter((_entry, place) => isFound[place] === 1);
  };

  return {
    list(query, found) {
      refresh();
      const settings = context.settings();
      const wanted = candidates(found).filter((entry) => fits(entry, query));
      const sorted = sortEntries(wanted, query, settings.defaultCurrency);
      const page = sorted.slice(query.offset, query.offset + query.limit);
      return {
        total: wanted.length,
        rows: page.map((entry) => rowOf(entry, settings, found?.get(entry.history.account.id)?.() ?? '')),
        ...offered,
      };
    },
  };
}

function sortByName(entries: readonly AccountEntry[]): AccountEntry[] {
  return entries
    .map((entry) => ({ entry, name: foldText(entry.history.account.name), id: entry.history.account.id }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
    .map(({ entry }) => entry);
}

function fits(entry: AccountEntry, query: AccountListQuery): boolean {
  const { facts, pools } = entry;
  const { account } = entry.history;
  if (query.pool !== null && !pools.some(({ pool }) => pool === query.pool)) return false;
  if (query.ownerId !== null) {
    const { repId } = facts.owner;
    if (query.ownerId === noOwner ? repId !== null : repId !== query.ownerId) return false;
  }
  if (query.segment !== null && account.segment !== query.segment) return false;
  if (query.tag !== null && !account.tags.includes(query.tag)) return false;
  if (query.fit === null) return true;
  return query.fit === 'unknown' ? entry.fitScore === null : (entry.fitScore ?? 0) > averageFit;
}

/** The entries come by name, and sorting keeps the order of equal keys, so those go by name. */
function sortEntries(
  byName: readonly AccountEntry[],
  query: AccountListQuery,
  currency: string,
): readonly AccountEntry[] {
  const { sort, descending } = query;
  if (sort === 'name') return descending ? byName.toReversed() : byName;
  const turn = descending ? -1 : 1;
  const keyed = byName.map((entry) => ({ entry, key: sortKey(entry, sort, currency) }));
  keyed.sort((a, b) => {
    if (a.key === b.key) return 0;
    // What has no key (no owner, never touched) comes last in both directions.
    if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
    return a.key < b.key ? -turn : turn;
  });
  return keyed.map(({ entry }) => entry);
}

function sortKey(
  entry: AccountEntry,
  sort: Exclude<AccountListQuery['sort'], 'name'>,
  currency: string,
): string | number | null {
  const { facts } = entry;
  switch (sort) {
    case 'owner':
      return facts.owner.name === '' ? null : foldText(facts.owner.name);
    // Only the largest sum of one currency counts: amounts of several can't be added.
    case 'won':
      return (
        sumDeals(
          facts.won.map(({ deal }) => deal),
          currency,
        )[0]?.amount ?? null
      );
    case 'lost':
      return (
        sumDeals(
          facts.lost.map(({ deal }) => deal),
          currency,
        )[0]?.amount ?? null
      );
    case 'last-touch':
      return facts.lastTouchOn;
    case 'rank':
      return entry.rank?.rank ?? null;
    case 'fit':
      return entry.fitScore;
  }
}

function rowOf(
  entry: AccountEntry,
  { defaultCurrency, weights }: ReturnType<HostContext['settings']>,
  match: string,
): AccountRow {
  const { history, facts, pools } = entry;
  const { account } = history;
  const placed = poolsByWeight(pools, weights);
  return {
    id: account.id,
    name: account.name,
    ownerName: facts.owner.name,
    ownerIsDerived: facts.owner.isDerived,
    segment: account.segment,
    industry: account.industry,
    tags: account.tags,
    pools: placed.map(({ pool }) => pool),
    why: placed[0]?.why ?? '',
    fit: entry.fitScore,
    won: sumDeals(
      facts.won.map(({ deal }) => deal),
      defaultCurrency,
    ),
    lost: sumDeals(
      facts.lost.map(({ deal }) => deal),
      defaultCurrency,
    ),
    lastTouchOn: facts.lastTouchOn,
    contactCount: history.contacts.length,
    dealCount: history.deals.length,
    doNotContact: account.doNotContact,
    match,
  };
}

/** What the filters offer: every value that any account has. */
function facets(entries: readonly AccountEntry[]): Pick<AccountList, 'segments' | 'tags' | 'industries'> {
  const segments = new Set<string>();
  const tags = new Set<string>();
  const industries = new Set<string>();
  for (const { history } of entries) {
    const { account } = history;
    if (account.segment !== '') segments.add(account.segment);
    if (account.industry !== '') industries.add(account.industry);
    for (const tag of account.tags) tags.add(tag);
  }
  return { segments: [...segments].sort(), tags: [...tags].sort(), industries: [...industries].sort() };
}
