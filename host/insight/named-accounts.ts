import type { InsightAccounts } from '../../core/insight/insight';
import type { HostContext } from '../host-context';

/** Accounts as a list behind a figure shows them: as often as each is counted, those counted most first. */
export function namedAccounts(
  { history }: Pick<HostContext, 'history'>,
  ids: readonly string[],
): InsightAccounts {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const accounts = [...counts].flatMap(([id, count]) => {
    const entry = history.entryOf(id);
    return entry ? [{ id, name: entry.history.account.name, ownerName: entry.facts.owner.name, count }] : [];
  });
  return { accounts: accounts.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name)) };
}
