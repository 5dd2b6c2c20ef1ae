import type { AccountHistory } from '../../core/account/account-history';
import type { AccountEntry } from './history-index';

/** All entries as one list, in which only those of accounts that changed are made anew. */
export interface EntryList {
  /** Follows changed records of these accounts; one that came or went makes the list be built again. */
  touch(accountIds: Iterable<string>, histories: ReadonlyMap<string, AccountHistory>): void;
  clear(): void;
  /** The same list until something changes; another one then. */
  read(
    histories: ReadonlyMap<string, AccountHistory>,
    entryFor: (history: AccountHistory) => AccountEntry,
  ): readonly AccountEntry[];
}

export function createEntryList(): EntryList {
  let entries: readonly AccountEntry[] | null = null;
  const places = new Map<string, number>();
  const outdated = new Set<string>();
  const clear = () => {
    entries = null;
    places.clear();
    outdated.clear();
  };
  return {
    clear,
    touch(accountIds, histories) {
      if (entries === null) return;
      for (const id of accountIds) {
        if (!histories.has(id) || !places.has(id)) {
          clear();
          return;
        }
        outdated.add(id);
      }
    },
    read(histories, entryFor) {
      if (entries === null) {
        entries = Array.from(histories.values(), entryFor);
        entries.forEach(({ history }, index) => {
          places.set(history.account.id, index);
        });
      } else if (outdated.size > 0) {
        const renewed = [...entries];
        for (const id of outdated) {
          const history = histories.get(id);
          const place = places.get(id);
          if (history && place !== undefined) renewed[place] = entryFor(history);
        }
        entries = renewed;
        outdated.clear();
      }
      return entries;
    },
  };
}
