import type { PoolId } from '../../../core/pool/pool';
import { FilterChips } from '../../ui/filter-chips';
import { poolHints, poolOrder, poolWords } from '../../ui/pool-words';

interface PoolChipsProps {
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: PoolId | null;
  readonly onChoose: (pool: PoolId | null) => void;
}

/** The pools with how many calls each has; one at a time, or all. */
export function PoolChips({ counts, chosen, onChoose }: PoolChipsProps) {
  const shown = poolOrder.filter((pool) => (counts[pool] ?? 0) > 0 || pool === chosen);
  return (
    <FilterChips
      label="Pools"
      chips={shown.map((pool) => ({
        value: pool,
        label: poolWords[pool],
        count: counts[pool] ?? 0,
        hint: poolHints[pool],
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
