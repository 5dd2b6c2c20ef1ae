interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** When a page ends after more than this part of the items, sorting them all costs no more. */
const smallPart = 1 / 8;

/** What sorting all and cutting the page out would give, equals in their order, without sorting what comes after it. */
export function pageInOrder<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  { offset, limit }: Page,
): T[] {
  const end = offset + limit;
  if (end > items.length * smallPart) return items.toSorted(compare).slice(offset, end);
  const first: T[] = [];
  for (const item of items) {
    if (first.length === end) {
      if (compare(item, first[end - 1] as T) >= 0) continue;
      first.pop();
    }
    first.splice(placeOf(item, first, compare), 0, item);
  }
  return first.slice(offset);
}

/** Behind all that come before the item or are its equals. */
function placeOf<T>(item: T, sorted: readonly T[], compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle] as T, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
