import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { WeekSummary } from '../../../core/insight/week-summary';
import { usualWords, weekTitle } from '../../../core/insight/week-words';
import { exactDate } from '../../ui/calendar';
import { moneyWords } from '../../ui/money-words';
import { ThingLink } from './thing-link';
import classes from './week.module.css';
import { WeekMeasures } from './week-measures';
import { WeekReps } from './week-reps';

interface WeekPaperProps {
  readonly week: WeekSummary;
  readonly onRep: (repId: string) => void;
}

/** The week as it is read and printed: the figures with their accounts, then what came of it and what is due. */
export function WeekPaper({ week, onRep }: WeekPaperProps) {
  const { measures, verdicts, won, wonCount, wonWorth, referrals, hours, due, dueCount, thing } = week;
  // On a rep's own page everything is theirs.
  const who = (repName: string) => (week.repName === '' ? repName : '');
  return (
    <article className={classes.paper} aria-label="Weekly summary" data-print>
      <h2 className={classes.title}>{weekTitle(week)}</h2>
      {week.until < week.to ? <p className={classes.soft}>Up to {exactDate(week.until)}.</p> : null}
      <WeekMeasures title="What was done" measures={measures} />
      <WeekMeasures title="Verdicts" measures={verdicts} />
      <p className={classes.soft}>{usualWords(week)}</p>
      {week.reps.length > 0 ? <WeekReps week={week} onRep={onRep} /> : null}
      <Lines title="Deals won" count={wonCount} detail={wonWorth}>
        {won.map(({ accountId, accountName, dealName, amount, currency, repName }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an account may win two deals of one name.
          <li key={place}>
            <AccountLink id={accountId} name={accountName} />
            {detail([dealName, amount === null ? '' : moneyWords(amount, currency), who(repName)])}
          </li>
        ))}
        <Rest count={wonCount - won.length} />
      </Lines>
      <Lines title="Referrals given" count={referrals.length}>
        {referrals.map(({ accountId, accountName, name, repName }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two names may be alike.
          <li key={place}>
            {name} from <AccountLink id={accountId} name={accountName} />
            {detail([who(repName)])}
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
            {detail([text, who(repName)])}
          </li>
        ))}
        <Rest count={dueCount - due.length} />
      </Lines>
      {thing ? (
        <section className={classes.thing} aria-label="One thing to try">
          <h3 className={classes.head}>One thing to try</h3>
          <p className={classes.text}>{thing.text}</p>
          <p className={classes.soft}>
            {thing.why} {thing.link ? <ThingLink link={thing.link} /> : null}
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

function Rest({ count }: { readonly count: number }) {
  return count > 0 ? <li>and {count.toLocaleString('en-US')} more</li> : null;
}

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
  readonly detail?: string;
  readonly children: ReactNode;
}

function Lines({ title, count, detail: more = '', children }: LinesProps) {
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={classes.head}>
        {title} <span className={classes.soft}>{[count, more].filter(Boolean).join(' · ')}</span>
      </h3>
      <ul className={classes.lines}>{children}</ul>
    </section>
  );
}
