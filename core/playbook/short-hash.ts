/** FNV-1a in 32 bits, written in base 36: the same text has the same hash on every machine. */
export function shortHash(text: string): string {
  return shortHashNumber(text).toString(36);
}

/** The same as a number, to begin a row of chance with. */
export function shortHashNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
