import type { Contact } from '../../core/contact/contact';
import { excerpt } from '../../core/search/excerpt';
import { searchWords } from '../../core/search/fold-text';
import { createNameSearch, type NameSearch } from '../../core/search/name-search';
import type { FoundNote } from '../../core/search/note-index';
import { contactName } from '../../core/today/rank-call';
import type { Change } from '../../core/workspace/workspace-data';
import type { HistoryIndex } from '../history/history-index';
import type { Store } from '../storage/store';
import { createNoteSearch } from './note-search';
import { readNote } from './note-sources';

interface SearchHit {
  readonly accountId: string;
  readonly accountName: string;
  readonly kind: 'account' | 'contact' | 'note';
  readonly text: string;
}

/** Search over names, people and notes; follows every change. */
export interface WorkspaceSearch {
  /** Prepares the search of notes when there is time. */
  warm(): void;
  /** The best hits of each kind, at most `limit` in all: accounts, people, then notes, newest first. */
  find(search: string, limit: number): Promise<SearchHit[]>;
  /** Every account that fits, each with a way to tell where it was found when that is not its name. */
  findAccounts(search: string): Promise<Map<string, () => string>>;
}

/** Screens are drawn first; nobody searches within this time of the first look. */
const warmDelayMs = 1_500;
/** Of all accounts only those with one of the newest of these notes are found by a note. */
const mostNotesInList = 2_000;
/** One or two letters are in nearly every note; they search names only. */
const fewestLettersInNotes = 3;

export function createWorkspaceSearch(
  store: Pick<Store, 'data'>,
  history: Pick<HistoryIndex, 'onFollowed' | 'all'>,
): WorkspaceSearch {
  let names: { readonly accounts: NameSearch; readonly contacts: NameSearch } | null = null;
  const notes = createNoteSearch(store, () => history.all());

  const namesNow = () => {
    if (names) return names;
    const made = { accounts: createNameSearch(), contacts: createNameSearch() };
    for (const { id, name } of Object.values(store.data.accounts)) made.accounts.put(id, name);
    for (const contact of Object.values(store.data.contacts))
      made.contacts.put(contact.id, personText(contact));
    names = made;
    return made;
  };

  history.onFollowed((changes) => {
    notes.follow(changes);
    if (changes === null) names = null;
    else if (names) for (const change of changes) applyName(names, change);
  });

  /** The newest notes with all words, one an account. */
  const findNotes = async (words: readonly string[], most: number): Promise<FoundNote[]> => {
    if (!words.some((word) => word.length >= fewestLettersInNotes)) return [];
    const seen = new Set<string>();
    return notes.find(words, most, (accountId) => {
      if (seen.has(accountId) || !store.data.accounts[accountId]) return false;
      seen.add(accountId);
      return true;
    });
  };
  const lineOf = ({ key }: FoundNote, words: readonly string[]) =>
    excerpt(readNote(store.data, key)?.text ?? '', words);

  const hitOf = (accountId: string, kind: SearchHit['kind'], text: string): SearchHit[] => {
    const account = store.data.accounts[accountId];
    return account ? [{ accountId, accountName: account.name, kind, text }] : [];
  };

  return {
    warm: () => notes.warm(warmDelayMs),
    async find(search, limit) {
      notes.warm(0);
      const words = searchWords(search);
      const { accounts, contacts } = namesNow();
      const byName = accounts
        .find(words, limit)
        .slice(0, limit)
        .flatMap((id) => hitOf(id, 'account', placeOf(store, id)));
      const people = contacts
        .find(words, limit)
        .slice(0, limit)
        .flatMap((id) => hitOf(store.data.contacts[id]?.accountId ?? '', 'contact', contacts.textOf(id)));
      const inNotes = (await findNotes(words, limit)).flatMap((note) =>
        hitOf(note.owner, 'note', lineOf(note, words)),
      );
      return shared([byName, people, inNotes], limit);
    },
    async findAccounts(search) {
      notes.warm(0);
      const words = searchWords(search);
      const { accounts, contacts } = namesNow();
      const found = new Map<string, () => string>();
      for (const id of accounts.find(words, 0)) found.set(id, () => '');
      for (const id of contacts.find(words, 0)) {
        const accountId = store.data.contacts[id]?.accountId;
        if (accountId !== undefined && !found.has(accountId)) found.set(accountId, () => contacts.textOf(id));
      }
      for (const note of await findNotes(words, mostNotesInList)) {
        if (!found.has(note.owner)) found.set(note.owner, () => lineOf(note, words));
      }
      return found;
    },
  };
}

/** Half of the places for accounts, a quarter for people, the rest for notes; what one leaves others take. */
function shared(hits: readonly [SearchHit[], SearchHit[], SearchHit[]], limit: number): SearchHit[] {
  const [accounts, people, notes] = hits;
  const noteCount = Math.min(
    notes.length,
    Math.max(Math.floor(limit / 4), limit - accounts.length - people.length),
  );
  const peopleCount = Math.min(
    people.length,
    Math.max(Math.floor(limit / 4), limit - accounts.length - noteCount),
  );
  return [
    ...accounts.slice(0, limit - noteCount - peopleCount),
    ...people.slice(0, peopleCount),
    ...notes.slice(0, noteCount),
  ];
}

function applyName(names: { accounts: NameSearch; contacts: NameSearch }, change: Change): void {
  if ('put' in change) {
    if (change.put === 'accounts') names.accounts.put(change.record.id, change.record.name);
    if (change.put === 'contacts') names.contacts.put(change.record.id, personText(change.record));
  } else if (change.remove === 'accounts' || change.remove === 'contacts') {
    names[change.remove].remove(change.id);
  }
}

const personText = (contact: Contact) =>
  contact.title.trim() === '' ? contactName(contact) : `${contactName(contact)}, ${contact.title.trim()}`;

function placeOf(store: Pick<Store, 'data'>, accountId: string): string {
  const account = store.data.accounts[accountId];
  return [account?.city, account?.country, account?.industry].filter(Boolean).join(', ');
}
