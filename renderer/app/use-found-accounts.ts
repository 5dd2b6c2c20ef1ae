import { useDebouncedValue } from '@mantine/hooks';
import type { AccountRow } from '../../core/account/account-list';
import { hasEveryWord } from './has-every-word';
import { useRequest } from './use-request';

const mostFound = 20;

/** Accounts by what is being typed; never those of fewer letters, which the next Enter would take. */
export function useFoundAccounts(typed: string): readonly AccountRow[] {
  const search = typed.trim();
  const [asked] = useDebouncedValue(search, 80);
  const found = useRequest('accounts.list', { search: asked, limit: mostFound }, { keepsPrevious: true });
  const rows = found.data?.rows ?? [];
  if (asked === search && !found.isPlaceholderData) return rows;
  return rows.filter((row) => hasEveryWord(`${row.name} ${row.match}`, search));
}
