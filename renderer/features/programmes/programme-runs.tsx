import { Link } from 'wouter';
import type { ProgrammePage } from '../../../core/programme/programme';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './programmes.module.css';

const fewRuns = 8;

/** The latest engagements that belong to it. */
export function ProgrammeRuns({ page }: { readonly page: ProgrammePage }) {
  const shown = page.engagements.slice(0, fewRuns);
  const hiddenCount = page.engagementCount - shown.length;
  return (
    <Section title="Engagements" count={page.engagementCount}>
      {shown.length === 0 ? (
        <p className={classes.small}>
          Choose this programme at the top of an engagement, and its call counts here.
        </p>
      ) : null}
      <ul className={classes.plain}>
        {shown.map((run) => (
          <li key={run.id}>
            <Link className="rk-link" href={`/engagements/${run.id}`}>
              {run.accountName}
            </Link>
            <span className="rk-soft">
              {' '}
              · {run.playbookTitle} · <RelativeDate date={run.on} />
            </span>
          </li>
        ))}
      </ul>
      {hiddenCount > 0 ? (
        <p className={classes.small}>and {hiddenCount.toLocaleString('en-US')} earlier ones</p>
      ) : null}
    </Section>
  );
}
