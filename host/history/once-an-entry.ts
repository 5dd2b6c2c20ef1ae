import type { AccountEntry } from './history-index';

/**
 * Derives something of an account once for as long as its entry stands. The index makes a new entry when one of
 * the account's records, the settings, reps or offerings, or the date change: what is derived may depend on these
 * and on nothing else (not on fit, which follows other accounts' deals).
 */
export function onceAnEntry<T>(derive: (entry: AccountEntry) => T): (entry: AccountEntry) => T {
  const known = new WeakMap<AccountEntry, { readonly derived: T }>();
  return (entry) => {
    let found = known.get(entry);
    if (found === undefined) {
      found = { derived: derive(entry) };
      known.set(entry, found);
    }
    return found.derived;
  };
}
