export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95% of the normal distribution. */
const z = 1.959964;

/** Where the true share lies in 95 of 100 cases (Wilson 1927), from 0 to 1; of nothing anything may be true. */
export function wilson(hits: number, count: number): Interval {
  if (count === 0) return { low: 0, high: 1 };
  const share = hits / count;
  const squared = (z * z) / count;
  const middle = (share + squared / 2) / (1 + squared);
  const reach = (z * Math.sqrt((share * (1 - share)) / count + squared / (4 * count))) / (1 + squared);
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/** "31 to 78%" */
export const intervalWords = ({ low, high }: Interval): string =>
  `${Math.round(low * 100)} to ${Math.round(high * 100)}%`;

export const areApart = (one: Interval, other: Interval): boolean =>
  one.low > other.high || other.low > one.high;
