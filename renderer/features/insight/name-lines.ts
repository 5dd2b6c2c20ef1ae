/** A name in at most two lines of so many pixels; what does not fit ends in "…". */
export function nameLines(name: string, widthPx: number, widthOf: (text: string) => number): string[] {
  if (widthOf(name) <= widthPx) return [name];
  const words = name.split(' ');
  let first = '';
  while (words.length > 1 && widthOf(`${first} ${words[0]}`.trim()) <= widthPx)
    first = `${first} ${words.shift()}`.trim();
  // A first word that is wider than the line stands alone, cut.
  if (first === '') return [cut(name, widthPx, widthOf)];
  const rest = words.join(' ');
  return [first, cut(rest, widthPx, widthOf)];
}

/** The beginning of a text, in one line of so many pixels. */
export function cut(text: string, widthPx: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= widthPx) return text;
  const signs = [...text];
  while (signs.length > 1 && widthOf(`${signs.join('').trimEnd()}…`) > widthPx) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}
