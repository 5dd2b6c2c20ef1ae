import type { AccountHistory } from '../../core/account/account-history';
import { dayNumber } from '../../core/calendar/day-number';
import type { WorkspaceData } from '../../core/workspace/workspace-data';

/** Collections whose records hold texts that people wrote. */
export const noteCollections = ['activities', 'accounts', 'contacts', 'deals'] as const;
export type NoteCollection = (typeof noteCollections)[number];

export interface Note {
  readonly accountId: string;
  readonly text: string;
}

const separator = ':';
export const noteKey = (collection: NoteCollection, id: string) => `${collection}${separator}${id}`;

/** What a record says in its own words; `null` when the record is gone. */
export function readNote(data: Readonly<WorkspaceData>, key: string): Note | null {
  const at = key.indexOf(separator);
  const collection = key.slice(0, at) as NoteCollection;
  const id = key.slice(at + 1);
  switch (collection) {
    case 'activities': {
      const activity = data.activities[id];
      return activity
        ? { accountId: activity.accountId, text: joined(activity.subject, activity.text) }
        : null;
    }
    case 'accounts': {
      const account = data.accounts[id];
      return account ? { accountId: id, text: account.notes } : null;
    }
    case 'contacts': {
      const contact = data.contacts[id];
      if (!contact) return null;
      return {
        accountId: contact.accountId,
        text: joined(
          contact.notes,
          contact.sharedGround,
          contact.interests.join(', '),
          contact.connections.join(', '),
        ),
      };
    }
    case 'deals': {
      const deal = data.deals[id];
      return deal ? { accountId: deal.accountId, text: joined(deal.name, deal.notes) } : null;
    }
  }
}

const joined = (...texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');

const minutesPerDay = 1_440;
/** Room for a million notes beside the time in one exact number, so that a plain numeric sort orders them. */
const placesPerMinute = 2 ** 20;

/**
 * Keys of all records with a text, oldest first: activities by their time, the others by their last edit.
 * Pauses after every account, so that the caller can let others come in between.
 */
export function* notesByAge(histories: Iterable<AccountHistory>): Generator<undefined, string[]> {
  const keys: string[] = [];
  const moments: number[] = [];
  const add = (collection: NoteCollection, id: string, time: string) => {
    moments.push(momentOf(time) * placesPerMinute + keys.length);
    keys.push(noteKey(collection, id));
  };
  for (const { account, contacts, deals, activities } of histories) {
    for (const { id, subject, text, at } of activities) if (subject || text) add('activities', id, at);
    for (const { id, name, notes, updatedAt } of deals) if (name || notes) add('deals', id, updatedAt);
    for (const contact of contacts) {
      const { notes, sharedGround, interests, connections } = contact;
      const hasText = notes || sharedGround || interests.length > 0 || connections.length > 0;
      if (hasText) add('contacts', contact.id, contact.updatedAt);
    }
    if (account.notes) add('accounts', account.id, account.updatedAt);
    yield;
  }
  const order = Float64Array.from(moments).sort();
  yield;
  return Array.from(order, (packed) => keys[packed % placesPerMinute] ?? '');
}

function momentOf(time: string): number {
  const day = dayNumber(time);
  if (Number.isNaN(day) || day < 0) return 0;
  const hours = Number(time.slice(11, 13)) || 0;
  const minutes = Number(time.slice(14, 16)) || 0;
  return day * minutesPerDay + hours * 60 + minutes;
}
