import { useRequest } from '../../app/use-request';
import { LongName } from '../../ui/long-name';
import { Section } from '../../ui/section';
import classes from './today.module.css';

const shownCount = 3;

/** Accounts that fit well and that nobody talks to; nothing where there are none. */
export function TargetsCard({ scope }: { readonly scope: 'mine' | 'all' }) {
  const targets = useRequest('fit.targets', { scope, list: 'radar', limit: shownCount }).data;
  if (!targets || targets.total === 0) return null;
  return (
    <Section
      title="Under the radar"
      count={targets.total}
      actions={
        <a className={`rk-link ${classes.small}`} href="#/targets">
          Right targets
        </a>
      }
    >
      <ul className={classes.list}>
        {targets.rows.map((row) => (
          <li key={row.id} className={classes.item}>
            <div className={classes.grow} title={row.why}>
              <a className="rk-link" href={`#/accounts/${row.id}`}>
                <LongName>{row.name}</LongName>
              </a>
            </div>
            <span className={`${classes.small} rk-number`}>fit {row.score}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
