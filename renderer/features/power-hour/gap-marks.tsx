import type { PowerHourPage } from '../../../core/power-hour/power-hour-page';
import classes from './power-hour.module.css';
import { gapWords } from './power-hour-words';

/** What an account still lacks for its call. */
export function GapMarks({ missing }: Pick<PowerHourPage['calls'][number], 'missing'>) {
  return (
    <>
      {missing.map((gap) => (
        <span key={gap} className={classes.gap}>
          no {gapWords[gap]}
        </span>
      ))}
    </>
  );
}
