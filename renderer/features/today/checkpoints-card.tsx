import { Link } from 'wouter';
import { useRequest } from '../../app/use-request';
import { LongName } from '../../ui/long-name';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './today.module.css';

const mostShown = 4;

/** Live deals on which nothing is agreed that is still to come (M16). */
export function CheckpointsCard({ scope }: { readonly scope: 'mine' | 'all' }) {
  const { data } = useRequest(
    'process.deals',
    { scope, onlyLacking: true, limit: mostShown },
    { keepsPrevious: true },
  );
  if (data === undefined || data.lackingCount === 0) return null;
  return (
    <Section title="No checkpoint agreed" count={data.lackingCount}>
      <ul className={classes.list}>
        {data.deals.map((deal) => (
          <li key={deal.dealId} className={classes.item}>
            <div className={classes.grow}>
              <Link className="rk-link" href={`/accounts/${deal.accountId}`}>
                <LongName>{deal.accountName}</LongName>
              </Link>
              <div className={classes.small}>
                {deal.dealName}
                {deal.state === 'passed' ? (
                  <span className={classes.late}>
                    {' '}
                    · its day passed <RelativeDate date={deal.checkpointOn} />
                  </span>
                ) : null}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {data.lackingCount > data.deals.length ? (
        <Link className={`rk-link ${classes.small}`} href="/process">
          All {data.lackingCount.toLocaleString('en-US')} of them
        </Link>
      ) : null}
    </Section>
  );
}
