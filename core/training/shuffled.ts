import { shortHashNumber } from '../playbook/short-hash';

/** The items in an order that the seed decides (mulberry32, Fisher and Yates). */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const result = [...items];
  let state = shortHashNumber(seed);
  const chance = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(chance() * (index + 1));
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}
