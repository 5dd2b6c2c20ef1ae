/**
 * Counts the different accounts in lists of ids. One that is made for many lists is several times as fast as a set
 * for each: an id is looked up and never stored twice, and a list that comes again is known.
 */
export function createAccountCounter(): (accountIds: readonly string[]) => number {
  const counts = new WeakMap<readonly string[], number>();
  const numbers = new Map<string, number>();
  /** In which list an account was met last. */
  const metIn: number[] = [];
  let list = 0;
  return (accountIds) => {
    if (accountIds.length < 2) return accountIds.length;
    const known = counts.get(accountIds);
    if (known !== undefined) return known;
    list += 1;
    let count = 0;
    for (const id of accountIds) {
      let number = numbers.get(id);
      if (number === undefined) {
        number = metIn.length;
        numbers.set(id, number);
        metIn.push(0);
      }
      if (metIn[number] === list) continue;
      metIn[number] = list;
      count += 1;
    }
    counts.set(accountIds, count);
    return count;
  };
}
