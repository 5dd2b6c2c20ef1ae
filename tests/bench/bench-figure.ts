/** One measured figure. Every `tests/bench/*.bench.ts` exports `measure(): Promise<BenchFigure[]>`. */
export interface BenchFigure {
  readonly name: string;
  readonly value: number;
  /** The figure must not be above this. */
  readonly limit: number;
  /** `x` for a ratio, `ms`, `kB`, or what is counted. */
  readonly unit: string;
  /** What it was compared with, or how much was measured. */
  readonly note?: string;
}

/** The middle of the values; of an even count the upper one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
