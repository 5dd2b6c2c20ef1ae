import { foldText, wordsOf } from '../search/fold-text';

/**
 * An interest or connection as it is compared: without case, accents and punctuation, and each word without the
 * ending of a simple plural ("Wooden Boats" is "wooden boat"). Empty when it has no word.
 */
export function topicKey(topic: string): string {
  return wordsOf(foldText(topic)).map(singular).join(' ');
}

/** The same stem for "boxes" and "box", "movies" and "movie", "hobbies" and "hobby"; rare words may stay apart. */
function singular(word: string): string {
  if (word.length < 4) return word;
  const bare = /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
  if (bare.endsWith('ie')) return `${bare.slice(0, -2)}y`;
  return /(x|sh|ch|ss|zz)e$/.test(bare) ? bare.slice(0, -1) : bare;
}
