const legalForms =
  /\b(incorporated|inc|llc|ltd|limited|gmbh|mbh|corp|corporation|company|co|ag|kg|sa|sarl|sas|bv|nv|plc|oy|ab|srl|spa|kgaa|pty|pvt|ug)\b\.?/g;
/** Salesforce writes this behind the name of a user who is gone. */
const deactivated = /\s*\(?(deactivated|deleted|inactive)( user)?\)?\s*$/i;

/** Names are the same when only case, surrounding and repeated space differ. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A rep's name without the mark of a user who has left. */
export function activeName(name: string): string {
  const bare = name.replace(deactivated, '').trim();
  return bare === '' ? name.trim() : bare;
}

export function looksDeactivated(name: string): boolean {
  return activeName(name) !== name.trim();
}

/** Letters and digits only, without accents and legal forms: what a typing mistake leaves alone. */
export function squashedName(name: string): string {
  const plain = nameKey(name).normalize('NFKD').replace(/\p{M}/gu, '').replace(/&/g, ' and ');
  const bare = plain.replace(legalForms, ' ');
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  return letters(bare) || letters(plain) || nameKey(name);
}

/**
 * How many edits may part two names that are likely one: none below 5 letters, 1 below 12, else 2.
 * Names whose digits differ ("Store 1", "Store 2") are never near.
 */
export function isNearName(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.replace(/\D/g, '') !== right.replace(/\D/g, '')) return false;
  const length = Math.min(left.length, right.length);
  if (length < 5) return false;
  return isWithinEdits(left, right, length < 12 ? 1 : 2);
}

/** Damerau's distance with adjacent swaps, given up as soon as it passes the limit. */
function isWithinEdits(left: string, right: string, limit: number): boolean {
  if (Math.abs(left.length - right.length) > limit) return false;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1] && row > 1 && column > 1)
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return false;
    before = previous;
    previous = current;
  }
  return (previous[right.length] ?? limit + 1) <= limit;
}
