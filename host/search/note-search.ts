import type { AccountHistory } from '../../core/account/account-history';
import { foldText } from '../../core/search/fold-text';
import { createNoteIndex, type FoundNote, type NoteIndex } from '../../core/search/note-index';
import type { Change } from '../../core/workspace/workspace-data';
import type { Store } from '../storage/store';
import { inSlices } from './in-slices';
import { type NoteCollection, noteCollections, noteKey, notesByAge, readNote } from './note-sources';

/** Notes by their words: an index that is built in slices of the thread, and a plain scan until it stands. */
export interface NoteSearch {
  /** Begins to build the index after `delayMs`, unless it stands or is being built. */
  warm(delayMs: number): void;
  /** Notes with all words, newest first; `isWanted` leaves accounts out before `most` is counted. */
  find(
    words: readonly string[],
    most: number,
    isWanted: (accountId: string) => boolean,
  ): Promise<FoundNote[]>;
  /** Follows a commit; `null` stands for a change of everything. */
  follow(changes: readonly Change[] | null): void;
  close(): void;
}

type Data = Pick<Store, 'data'>;
type Histories = () => Iterable<AccountHistory>;

export function createNoteSearch(store: Data, histories: Histories): NoteSearch {
  let index: NoteIndex | null = null;
  let isReady = false;
  let waiting: NodeJS.Timeout | null = null;

  const forget = () => {
    if (waiting) clearTimeout(waiting);
    waiting = null;
    index = null;
    isReady = false;
  };

  const begin = () => {
    waiting = null;
    const target = createNoteIndex();
    index = target;
    const isCancelled = () => target !== index;
    void inSlices(fill(target, store, histories), { isCancelled, isInBackground: true }).then((size) => {
      if (size !== null && target === index) isReady = true;
    });
  };

  const apply = (change: Change) => {
    const collection = 'put' in change ? change.put : change.remove;
    if (!index || !isNoteCollection(collection)) return;
    const key = noteKey(collection, 'put' in change ? change.record.id : change.id);
    const note = 'put' in change ? readNote(store.data, key) : null;
    if (note?.text) index.put(key, note.text, note.accountId);
    else index.remove(key);
  };

  const warm = (delayMs: number) => {
    if (index || waiting) return;
    waiting = setTimeout(begin, delayMs);
    waiting.unref();
  };

  return {
    warm,
    async find(words, most, isWanted) {
      if (words.length === 0) return [];
      if (index && isReady) return index.find(words, most, isWanted);
      return (await inSlices(scan(store, histories, { words, most, isWanted }))) ?? [];
    },
    follow(changes) {
      if (changes !== null) {
        for (const change of changes) apply(change);
      } else if (index) {
        forget();
        warm(0);
      }
    },
    close: forget,
  };
}

function* fill(target: NoteIndex, { data }: Data, histories: Histories): Generator<undefined, number> {
  for (const key of yield* notesByAge(histories())) {
    // What changed since this began is in the index already, with its new text.
    const note = target.has(key) ? null : readNote(data, key);
    if (note?.text) target.put(key, note.text, note.accountId);
    yield;
  }
  return target.size;
}

interface Wanted {
  readonly words: readonly string[];
  readonly most: number;
  readonly isWanted: (accountId: string) => boolean;
}

/** Looks at every note, newest first. Only for the first second, while the index is built. */
function* scan({ data }: Data, histories: Histories, wanted: Wanted): Generator<undefined, FoundNote[]> {
  const found: FoundNote[] = [];
  const keys = yield* notesByAge(histories());
  for (let at = keys.length - 1; at >= 0 && found.length < wanted.most; at--) {
    const key = keys[at] ?? '';
    const note = readNote(data, key);
    const text = foldText(note?.text ?? '');
    if (note && wanted.words.every((word) => text.includes(word)) && wanted.isWanted(note.accountId)) {
      found.push({ key, owner: note.accountId });
    }
    yield;
  }
  return found;
}

const isNoteCollection = (collection: string): collection is NoteCollection =>
  (noteCollections as readonly string[]).includes(collection);
