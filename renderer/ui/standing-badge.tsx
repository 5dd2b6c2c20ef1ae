import type { ListedReferral } from '../../core/referral/listed-referral';
import badge from './pool-badge.module.css';
import { standingWords } from './referral-words';
import classes from './standing-badge.module.css';

interface StandingBadgeProps {
  readonly standing: ListedReferral['standing'];
  readonly why: string;
}

/** Where a name stands on its path; how we know on hover. */
export function StandingBadge({ standing, why }: StandingBadgeProps) {
  return (
    <span className={`${badge.badge} ${classes.standing}`} data-standing={standing} title={why}>
      {standingWords[standing]}
    </span>
  );
}
