const charactersBefore = 40;
const mostCharacters = 160;

/** The part of a note around the first word that was searched, on one line. */
export function excerpt(text: string, words: readonly string[]): string {
  const lower = text.toLowerCase();
  let at = -1;
  for (const word of words) {
    const found = lower.indexOf(word);
    if (found >= 0 && (at < 0 || found < at)) at = found;
  }
  const near = Math.max(0, at - charactersBefore);
  const gap = near === 0 ? -1 : text.indexOf(' ', near - 1);
  // Begins with a whole word where one begins before the searched one.
  const from = gap < 0 || gap >= at ? near : gap + 1;
  const part = text
    .slice(from, from + mostCharacters)
    .replace(/\s+/g, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${part}${from + mostCharacters < text.length ? '…' : ''}`;
}
