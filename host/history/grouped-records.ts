import type { AccountHistory } from '../../core/account/account-history';
import type { Change, CollectionName, WorkspaceData } from '../../core/workspace/workspace-data';

/** Which field of a record names the account that it belongs to. */
const accountFields = {
  contacts: 'accountId',
  deals: 'accountId',
  activities: 'accountId',
  engagements: 'accountId',
  nextSteps: 'accountId',
  referrals: 'fromAccountId',
  setAsides: 'accountId',
  triggers: 'accountId',
} as const satisfies Partial<Record<CollectionName, string>>;
type GroupedCollection = keyof typeof accountFields;
const groupedCollections = Object.keys(accountFields) as GroupedCollection[];

type GroupedRecord = { readonly id: string };
type Belongings = Omit<AccountHistory, 'account'>;

/** Histories by account. Arrays are replaced, never changed, so that whoever holds one keeps it whole. */
export interface GroupedRecords {
  readonly histories: Map<string, AccountHistory>;
  /** Applies one change and adds the accounts that it touched to `touched`. */
  apply(change: Change, touched: Set<string>): void;
}

export function groupRecords(data: Readonly<WorkspaceData>): GroupedRecords {
  const histories = new Map<string, AccountHistory>();
  /** Records whose account is not there (yet): a transaction may bring it after them. */
  const waiting = new Map<string, Belongings>();
  /** Where each record is now, by collection, so that one that moves leaves its old account. */
  const homes = Object.fromEntries(groupedCollections.map((name) => [name, new Map()])) as {
    [C in GroupedCollection]: Map<string, string>;
  };
  const waitingAt = (accountId: string): Belongings => {
    const belongings = waiting.get(accountId) ?? noBelongings();
    waiting.set(accountId, belongings);
    return belongings;
  };

  for (const account of Object.values(data.accounts))
    histories.set(account.id, { account, ...noBelongings() });
  for (const collection of groupedCollections) {
    for (const record of Object.values(data[collection]) as GroupedRecord[]) {
      const accountId = accountIdOf(collection, record);
      homes[collection].set(record.id, accountId);
      const home = histories.get(accountId) ?? waitingAt(accountId);
      (home[collection] as unknown as GroupedRecord[]).push(record);
    }
  }

  const replace = (
    accountId: string,
    collection: GroupedCollection,
    change: (records: readonly GroupedRecord[]) => readonly GroupedRecord[],
    touched: Set<string>,
  ) => {
    const history = histories.get(accountId);
    if (history) {
      histories.set(accountId, { ...history, [collection]: change(history[collection]) });
      touched.add(accountId);
    } else {
      const belongings = waitingAt(accountId);
      waiting.set(accountId, { ...belongings, [collection]: change(belongings[collection]) });
    }
  };

  const applyGrouped = (
    collection: GroupedCollection,
    id: string,
    record: GroupedRecord | null,
    touched: Set<string>,
  ) => {
    const home = homes[collection].get(id);
    const next = record === null ? undefined : accountIdOf(collection, record);
    if (home !== undefined && home !== next) {
      replace(home, collection, (records) => records.filter((one) => one.id !== id), touched);
    }
    if (record === null || next === undefined) {
      homes[collection].delete(id);
      return;
    }
    homes[collection].set(id, next);
    const put = (records: readonly GroupedRecord[]) =>
      home === next ? records.map((one) => (one.id === id ? record : one)) : [...records, record];
    replace(next, collection, put, touched);
  };

  return {
    histories,
    apply(change, touched) {
      if ('put' in change) {
        if (change.put === 'accounts') {
          const { record } = change;
          const belongings = histories.get(record.id) ?? waitingAt(record.id);
          histories.set(record.id, { ...belongings, account: record });
          waiting.delete(record.id);
          touched.add(record.id);
        } else if (isGrouped(change.put)) {
          applyGrouped(change.put, change.record.id, change.record, touched);
        }
      } else if (change.remove === 'accounts') {
        const history = histories.get(change.id);
        if (history) waiting.set(change.id, history);
        histories.delete(change.id);
        touched.add(change.id);
      } else if (isGrouped(change.remove)) {
        applyGrouped(change.remove, change.id, null, touched);
      }
    },
  };
}

function noBelongings(): Belongings {
  return {
    contacts: [],
    deals: [],
    activities: [],
    engagements: [],
    nextSteps: [],
    referrals: [],
    setAsides: [],
    triggers: [],
  };
}

const isGrouped = (collection: CollectionName): collection is GroupedCollection =>
  collection in accountFields;

function accountIdOf(collection: GroupedCollection, record: GroupedRecord): string {
  return (record as unknown as Record<string, string>)[accountFields[collection]] ?? '';
}
