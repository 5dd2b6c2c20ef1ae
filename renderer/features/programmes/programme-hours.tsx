import { Link } from 'wouter';
import type { ProgrammePage } from '../../../core/programme/programme';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './programmes.module.css';

/** The power hours that belong to it. */
export function ProgrammeHours({ hours }: { readonly hours: ProgrammePage['powerHours'] }) {
  return (
    <Section title="Power hours" count={hours.length}>
      {hours.length === 0 ? (
        <p className={classes.small}>
          Choose this programme when you set up a power hour, and its calls count.
        </p>
      ) : null}
      <ul className={classes.plain}>
        {hours.map(({ id, name, on, callCount }) => (
          <li key={id}>
            <Link className="rk-link" href={`/power-hour/${id}`}>
              {name || 'Power hour'}
            </Link>
            <span className="rk-soft">
              {' '}
              · {callCount === 1 ? '1 call' : `${callCount} calls`} · <RelativeDate date={on} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
