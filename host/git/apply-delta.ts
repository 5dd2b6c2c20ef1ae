import { damaged, type InflateBudget } from './inflate-budget';

/**
 * What a delta of a pack makes of its base: runs copied from it, and runs of its own.
 * @throws Error when it is damaged or makes more than the budget has room for
 */
export function applyDelta(base: Buffer, delta: Buffer, budget: InflateBudget): Buffer {
  let at = 0;
  const next = (): number => {
    const byte = delta[at++];
    if (byte === undefined) throw damaged();
    return byte;
  };
  const size = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = next();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      if (factor > 2 ** 35) throw damaged();
    }
  };
  /** The bytes of a number of which only those are written that are not zero. */
  const sparse = (marks: number, count: number): number => {
    let value = 0;
    for (let index = 0; index < count; index++) if (marks & (1 << index)) value += next() * 256 ** index;
    return value;
  };
  if (size() !== base.length) throw damaged();
  const length = size();
  budget.take(length);
  const made = Buffer.alloc(length);
  let filled = 0;
  const fill = (from: Buffer, start: number, count: number) => {
    if (count === 0 || start + count > from.length || filled + count > length) throw damaged();
    filled += from.copy(made, filled, start, start + count);
  };
  while (at < delta.length) {
    const command = next();
    if (command >= 128) {
      const start = sparse(command, 4);
      fill(base, start, sparse(command >> 4, 3) || 65_536);
    } else {
      fill(delta, at, command);
      at += command;
    }
  }
  if (filled !== length) throw damaged();
  return made;
}
