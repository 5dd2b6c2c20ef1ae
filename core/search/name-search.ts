import UFuzzy from '@leeoniya/ufuzzy';
import { foldText } from './fold-text';

/** Names to search, each under the id of its record. Positions stay, so that one name changes cheaply. */
export interface NameSearch {
  put(id: string, name: string): void;
  remove(id: string): void;
  /** Ids of all names that fit. The best `most` come first; with 0 they come as they are, which is faster. */
  find(words: readonly string[], most: number): string[];
  textOf(id: string): string;
}

/** One error a word (typo, swapped letters), words in any order, parts of words (architecture.md, measured). */
const fuzzy = new UFuzzy({ intraMode: 1 });
/** Above this many hits their order is by first letters only; the reader types on anyway. */
const mostRanked = 1_000;
/** The longer a word, the more expensive its pattern; nobody types longer ones. */
const longestWord = 40;

export function createNameSearch(): NameSearch {
  const ids: string[] = [];
  const folded: string[] = [];
  const names: string[] = [];
  const positions = new Map<string, number>();
  return {
    put(id, name) {
      const position = positions.get(id) ?? ids.length;
      positions.set(id, position);
      ids[position] = id;
      names[position] = name;
      folded[position] = foldText(name.replace(/['’]/g, ''));
    },
    remove(id) {
      const position = positions.get(id);
      if (position === undefined) return;
      names[position] = '';
      folded[position] = '';
    },
    textOf: (id) => names[positions.get(id) ?? -1] ?? '',
    find(words, most) {
      if (words.length === 0) return [];
      const short = words.map((word) => word.slice(0, longestWord));
      const found = short.every((word) => /^[a-z0-9]+$/.test(word))
        ? findFuzzy(folded, short, most)
        : findPlain(folded, short, most);
      return found.map((position) => ids[position] ?? '');
    },
  };
}

function findFuzzy(folded: string[], words: readonly string[], most: number): number[] {
  const needle = words.join(' ');
  const [found, info, order] = fuzzy.search(folded, needle, 1, most === 0 ? 0 : mostRanked);
  if (found === null) return [];
  if (order === null) return beginningsFirst(found, folded, needle, most);
  return order.map((rank) => info.idx[rank] ?? 0);
}

/** Scripts without the letters a to z: every word as a part of the name. */
function findPlain(folded: readonly string[], words: readonly string[], most: number): number[] {
  const found: number[] = [];
  for (const [position, name] of folded.entries()) {
    if (words.every((word) => name.includes(word))) found.push(position);
  }
  return beginningsFirst(found, folded, words[0] ?? '', most);
}

function beginningsFirst(
  found: readonly number[],
  folded: readonly string[],
  beginning: string,
  most: number,
): number[] {
  if (most === 0) return [...found];
  const first: number[] = [];
  for (const position of found) {
    if (first.length >= most) break;
    if (folded[position]?.startsWith(beginning)) first.push(position);
  }
  const taken = new Set(first);
  return [...first, ...found.filter((position) => !taken.has(position))];
}
