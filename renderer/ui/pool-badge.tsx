import type { PoolId } from '../../core/pool/pool';
import classes from './pool-badge.module.css';
import { poolHints, poolWords } from './pool-words';

interface PoolBadgeProps {
  readonly pool: PoolId;
  /** The account's own reason, on hover. */
  readonly why?: string;
}

/** A pool's name; the reason on hover, else what the pool means. */
export function PoolBadge({ pool, why }: PoolBadgeProps) {
  return (
    <span className={classes.badge} data-pool={pool} title={why || poolHints[pool]}>
      {poolWords[pool]}
    </span>
  );
}
