/** Whether a text has all words of a query, in any order and case. */
export function hasEveryWord(text: string, query: string): boolean {
  const searched = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
