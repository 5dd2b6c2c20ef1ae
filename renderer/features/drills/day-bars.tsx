import type { DayCount } from '../../../core/training/drill-statistics';
import { exactDate } from '../../ui/calendar';
import classes from './drills.module.css';

interface DayBarsProps {
  readonly days: readonly DayCount[];
  readonly label: string;
}

/** A bar for each day, with its number; the day of the month below. */
export function DayBars({ days, label }: DayBarsProps) {
  const most = Math.max(1, ...days.map(({ count }) => count));
  return (
    <ol className={classes.bars} aria-label={label}>
      {days.map(({ day, count }) => (
        <li key={day} title={`${exactDate(day)}: ${count}`}>
          <span className={classes.barCount}>{count === 0 ? '' : count}</span>
          <span className={classes.barFill} style={{ height: `${(count / most) * 72}px` }} />
          <span className={classes.barDay}>
            <span className="rk-hidden">{exactDate(day)}</span>
            <span aria-hidden>{Number(day.slice(8))}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
