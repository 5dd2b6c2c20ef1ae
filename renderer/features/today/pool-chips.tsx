import type { PoolId } from '../../../core/pool/pool';
import { poolHints, poolOrder, poolWords } from '../../ui/pool-words';
import classes from './pool-chips.module.css';

interface PoolChipsProps {
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: PoolId | null;
  readonly onChoose: (pool: PoolId | null) => void;
}

/** The pools with how many calls each has; one at a time, or all. */
export function PoolChips({ counts, chosen, onChoose }: PoolChipsProps) {
  const shown = poolOrder.filter((pool) => (counts[pool] ?? 0) > 0 || pool === chosen);
  return (
    <fieldset className={classes.chips}>
      <legend className="rk-hidden">Pools</legend>
      <button
        type="button"
        className={classes.chip}
        aria-pressed={chosen === null}
        onClick={() => onChoose(null)}
      >
        All
      </button>
      {shown.map((pool) => (
        <button
          key={pool}
          type="button"
          className={classes.chip}
          aria-pressed={pool === chosen}
          title={poolHints[pool]}
          onClick={() => onChoose(pool === chosen ? null : pool)}
        >
          {poolWords[pool]}{' '}
          <span className={classes.count}>{(counts[pool] ?? 0).toLocaleString('en-US')}</span>
        </button>
      ))}
    </fieldset>
  );
}
