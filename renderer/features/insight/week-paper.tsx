import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { WeekSummary } from '../../../core/insight/week-summary';
import { usualWords, weekTitle } from '../../../core/insight/week-words';
import { exactDate } from '../../ui/calendar';
import { moneyWords } from '../../ui/money-words';
import classes from './week.module.css';
import { WeekMeasures } from './week-measures';

/** The week as it is read and printed: the figures with their accounts, then what came of it and what is due. */
export function WeekPaper({ week }: { readonly week: WeekSummary }) {
  const { measures, verdicts, reps, won, referrals, hours, due, dueCount, thing } = week;
  return (
    <article className={classes.paper} aria-label="Weekly summary" data-print>
      <h2 className={classes.title}>{weekTitle(week)}</h2>
      {week.until < week.to ? <p className={classes.soft}>Up to {exactDate(week.until)}.</p> : null}
      <WeekMeasures title="What was done" measures={measures} hasUsual />
      <p className={classes.soft}>{usualWords(week)}</p>
      <WeekMeasures title="Verdicts" measures={verdicts} />
      {reps.length > 0 ? <RepTable week={week} /> : null}
      <Lines title="Deals won" count={won.length}>
        {won.map(({ accountId, accountName, dealName, amount, currency, repName }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an account may win two deals of one name.
          <li key={place}>
            <AccountLink id={accountId} name={accountName} />
            {detail([dealName, amount === null ? '' : moneyWords(amount, currency), repName])}
          </li>
        ))}
      </Lines>
      <Lines title="Referrals given" count={referrals.length}>
        {referrals.map(({ accountId, accountName, name, repName }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two names may be alike.
          <li key={place}>
            {name} from <AccountLink id={accountId} name={accountName} />
            {detail([repName])}
          </li>
        ))}
      </Lines>
      <Lines title="Power hours" count={hours.length}>
        {hours.map(({ id, name, on, calls, conversations }) => (
          <li key={id}>
            <Link className="rk-link" href={`/power-hour/${id}`}>
              {name || 'Power hour'}
            </Link>
            {detail([exactDate(on), `${calls} calls`, `${conversations} conversations`])}
          </li>
        ))}
      </Lines>
      <Lines title="Due in the week after" count={dueCount}>
        {due.map(({ accountId, accountName, text, dueOn, repName }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be due twice.
          <li key={place}>
            {exactDate(dueOn)} · <AccountLink id={accountId} name={accountName} />
            {detail([text, repName])}
          </li>
        ))}
        {dueCount > due.length ? <li>{`and ${dueCount - due.length} more`}</li> : null}
      </Lines>
      {thing ? (
        <section className={classes.thing} aria-label="One thing to try">
          <h3 className={classes.head}>One thing to try</h3>
          <p className={classes.text}>{thing.text}</p>
          <p className={classes.soft}>
            {thing.why}{' '}
            {thing.link ? (
              <Link className="rk-link rk-screen-only" href={thing.link.address}>
                {thing.link.label}
              </Link>
            ) : null}
          </p>
        </section>
      ) : null}
    </article>
  );
}

const detail = (words: readonly string[]): string => {
  const said = words.filter((word) => word !== '').join(' · ');
  return said === '' ? '' : ` · ${said}`;
};

function AccountLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link className="rk-link" href={`/accounts/${encodeURIComponent(id)}`}>
      {name}
    </Link>
  );
}

interface LinesProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Lines({ title, count, children }: LinesProps) {
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={classes.head}>
        {title} <span className={classes.soft}>{count}</span>
      </h3>
      <ul className={classes.lines}>{children}</ul>
    </section>
  );
}

function RepTable({ week: { reps, measures } }: { readonly week: WeekSummary }) {
  return (
    <section aria-label="By rep">
      <h3 className={classes.head}>By rep</h3>
      <table className={classes.reps}>
        <thead>
          <tr>
            <th scope="col">Rep</th>
            {measures.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reps.map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {measures.map(({ key }, place) => (
                <td key={key}>{counts[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
