import { foldText, wordsOf } from './fold-text';

/** An inverted index over notes: words by their beginnings, all words, the newest note first. */
export interface NoteIndex {
  /** Adds a note as the newest; a note of the same key gives way. `owner` is whom the note is about. */
  put(key: string, text: string, owner: string): void;
  remove(key: string): void;
  has(key: string): boolean;
  /** Notes with all words, newest first, at most `most` of those whose owner `isWanted`. */
  find(words: readonly string[], most: number, isWanted?: (owner: string) => boolean): FoundNote[];
  readonly size: number;
}

export interface FoundNote {
  readonly key: string;
  readonly owner: string;
}

/** Longer runs of letters are codes and encoded data, which nobody searches by their end. */
const longestWord = 32;
/** New words wait in a list of their own until merging them pays: an eighth of all, at least these many. */
const fewestLooseWords = 256;

export function createNoteIndex(): NoteIndex {
  /** By note number, which grows with time; `null` where the note was replaced or removed. */
  const keys: (string | null)[] = [];
  const owners: string[] = [];
  const numbers = new Map<string, number>();
  const postings = new Map<string, number[]>();
  let sortedWords: string[] = [];
  let looseWords: string[] = [];

  const remove = (key: string) => {
    const number = numbers.get(key);
    if (number === undefined) return;
    keys[number] = null;
    numbers.delete(key);
  };

  /** Every list of notes with a word that begins so. */
  const listsOf = (beginning: string): number[][] => {
    const lists: number[][] = [];
    for (let at = lowerBound(sortedWords, beginning); at < sortedWords.length; at++) {
      const word = sortedWords[at] ?? '';
      if (!word.startsWith(beginning)) break;
      lists.push(postings.get(word) ?? []);
    }
    for (const word of looseWords) if (word.startsWith(beginning)) lists.push(postings.get(word) ?? []);
    return lists;
  };

  return {
    get size() {
      return numbers.size;
    },
    put(key, text, owner) {
      remove(key);
      const number = keys.push(key) - 1;
      owners.push(owner);
      numbers.set(key, number);
      for (const whole of wordsOf(foldText(text))) {
        const word = whole.length > longestWord ? whole.slice(0, longestWord) : whole;
        const list = postings.get(word);
        if (!list) {
          postings.set(word, [number]);
          looseWords.push(word);
          if (looseWords.length > Math.max(fewestLooseWords, sortedWords.length >> 3)) {
            sortedWords = mergeSorted(sortedWords, looseWords.sort(byCodeUnits));
            looseWords = [];
          }
        } else if (list[list.length - 1] !== number) list.push(number);
      }
    },
    remove,
    has: (key) => numbers.has(key),
    find(words, most, isWanted = () => true) {
      const wanted = words.map((word) => word.slice(0, longestWord));
      const counts = countMatches(wanted.map(listsOf), keys.length);
      const found: FoundNote[] = [];
      for (let number = keys.length - 1; number >= 0 && found.length < most; number--) {
        if (counts[number] !== wanted.length) continue;
        const key = keys[number];
        const owner = owners[number] ?? '';
        if (key !== null && key !== undefined && isWanted(owner)) found.push({ key, owner });
      }
      return wanted.length === 0 ? [] : found;
    },
  };
}

/** For each note how many of the words it has, counted only while it had all the earlier ones. */
function countMatches(listsByWord: readonly number[][][], size: number): Uint8Array {
  const counts = new Uint8Array(size);
  for (const [earlier, lists] of listsByWord.entries()) {
    for (const list of lists) {
      for (const number of list) if (counts[number] === earlier) counts[number] = earlier + 1;
    }
  }
  return counts;
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : 1);

function mergeSorted(a: readonly string[], b: readonly string[]): string[] {
  const merged: string[] = [];
  let next = 0;
  for (const word of a) {
    for (let other = b[next]; other !== undefined && other < word; other = b[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(word);
  }
  for (; next < b.length; next++) merged.push(b[next] ?? '');
  return merged;
}

function lowerBound(words: readonly string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
