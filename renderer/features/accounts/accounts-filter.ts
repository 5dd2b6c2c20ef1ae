import type { AccountListQuery } from '../../../core/account/account-list';

export type AccountsFilter = Omit<AccountListQuery, 'offset' | 'limit'>;
export type AccountSort = AccountsFilter['sort'];

export const noFilter: AccountsFilter = {
  search: '',
  pool: null,
  ownerId: null,
  segment: null,
  tag: null,
  fit: null,
  sort: 'name',
  descending: false,
};

export function isFiltered(filter: AccountsFilter): boolean {
  const { search, pool, ownerId, segment, tag, fit } = filter;
  return Boolean(search || pool || ownerId || segment || tag || fit);
}

/** Names begin with A, everything else with the largest or the latest. */
export function sortedBy(filter: AccountsFilter, sort: AccountSort): Partial<AccountsFilter> {
  if (filter.sort === sort) return { descending: !filter.descending };
  return { sort, descending: sort !== 'name' && sort !== 'owner' };
}
