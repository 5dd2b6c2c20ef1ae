import type { HostContext } from '../host-context';

/** A workspace that holds nothing yet needs no backup before an import. */
export function hasRecords({ store }: HostContext): boolean {
  const { accounts, contacts, deals, activities, offerings, reps } = store.data;
  return [accounts, contacts, deals, activities, offerings, reps].some(
    (records) => Object.keys(records).length > 0,
  );
}
