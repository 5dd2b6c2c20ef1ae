import { localDateOf } from '../../../core/calendar/local-date-of';
import type { PowerHourOverview } from '../../../core/power-hour/power-hour-page';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './power-hour.module.css';
import { goalWords, hourTitle } from './power-hour-words';

/** Hours that are set up and have not begun. */
export function PlannedList({ planned }: { readonly planned: PowerHourOverview['planned'] }) {
  if (planned.length === 0) return null;
  return (
    <Section title="Set up" count={planned.length}>
      <ul className={classes.list}>
        {planned.map((hour) => (
          <li key={hour.id} className={classes.item}>
            <div className={classes.grow}>
              <a className="rk-link" href={`#/power-hour/${hour.id}`}>
                <LongName>{hourTitle(hour)}</LongName>
              </a>
              <div className={classes.small}>
                {hour.callCount} {hour.callCount === 1 ? 'account' : 'accounts'} · {hour.lengthMinutes}{' '}
                minutes · goal: {hour.goal.target.toLocaleString('en-US')}{' '}
                {goalWords[hour.goal.kind].toLowerCase()} · drawn{' '}
                <RelativeDate date={localDateOf(hour.createdAt)} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
