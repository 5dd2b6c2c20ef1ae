import { useRequest } from '../../app/use-request';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './today.module.css';

const shownRows = 3;

/** The customers who waited longest to hear from us (M28), and how many wait for a verdict. */
export function RhythmCard({ scope }: { readonly scope: 'mine' | 'all' }) {
  const query = { scope, view: 'overdue', limit: shownRows } as const;
  const rhythm = useRequest('rhythm.list', query, { keepsPrevious: true }).data;
  if (!rhythm || rhythm.counts.overdue + rhythm.counts.decide === 0) return null;
  const { overdue, decide } = rhythm.counts;
  return (
    <Section
      title="Overdue to hear from us"
      count={overdue}
      actions={
        <a className={`rk-link ${classes.small}`} href="#/rhythm">
          Rhythm
        </a>
      }
    >
      <ul className={classes.list}>
        {rhythm.rows.map((row) => (
          <li key={row.accountId} className={classes.item} title={row.why}>
            <a className={`rk-link ${classes.grow}`} href={`#/accounts/${row.accountId}`}>
              <LongName>{row.accountName}</LongName>
            </a>
            <span className={classes.small}>
              due <RelativeDate date={row.dueOn} />
            </span>
          </li>
        ))}
      </ul>
      {decide > 0 ? (
        <p className={classes.quiet}>
          {decide === 1 ? '1 account waits' : `${decide.toLocaleString('en-US')} accounts wait`} for a verdict
          after the last attempt.
        </p>
      ) : null}
    </Section>
  );
}
