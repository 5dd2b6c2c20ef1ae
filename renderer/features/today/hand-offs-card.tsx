import { Link } from 'wouter';
import { useRequest } from '../../app/use-request';
import { LongName } from '../../ui/long-name';
import { Section } from '../../ui/section';
import classes from './today.module.css';

const mostShown = 4;

/** Batons that hang, and wins that nobody handed over (M24). */
export function HandOffsCard({ scope }: { readonly scope: 'mine' | 'all' }) {
  const { data } = useRequest('handOff.report', { scope, limit: mostShown }, { keepsPrevious: true });
  if (data === undefined || data.hangingCount + data.unpassedCount === 0) return null;
  const hanging = data.rows.filter(({ hangs }) => hangs.length > 0);
  return (
    <Section
      {...(data.hangingCount > 0
        ? { title: 'Hand-offs that hang', count: data.hangingCount }
        : { title: 'Hand-offs' })}
    >
      <ul className={classes.list}>
        {hanging.map((row) => (
          <li key={row.id} className={classes.item}>
            <div className={classes.grow}>
              <Link className="rk-link" href={`/hand-offs/${row.id}`}>
                <LongName>{row.accountName}</LongName>
              </Link>
              <div className={classes.small}>{row.hangs[0]}</div>
            </div>
          </li>
        ))}
      </ul>
      {data.unpassedCount > 0 || data.hangingCount > hanging.length ? (
        <Link className={`rk-link ${classes.small}`} href="/hand-offs">
          {data.unpassedCount > 0
            ? `${data.unpassedCount.toLocaleString('en-US')} won lately, not handed over`
            : 'All hand-offs'}
        </Link>
      ) : null}
    </Section>
  );
}
