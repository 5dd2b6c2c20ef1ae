import type { ListedCall, PowerHourPage } from '../../../core/power-hour/power-hour-page';
import { LongName } from '../../ui/long-name';
import { Section } from '../../ui/section';
import classes from './power-hour.module.css';
import { UnloggedWords } from './unlogged-words';

/** Every call in the order in which it was made, and how many are left for the next hour. */
export function RecapCalls({ page }: { readonly page: PowerHourPage }) {
  const called = page.calls
    .filter(({ state }) => state === 'called')
    .sort((a, b) => ((a.calledAt ?? '') < (b.calledAt ?? '') ? -1 : 1));
  // Somebody who was called and is to be called back stands on the list twice.
  const reached = new Set(called.map(({ accountId }) => accountId));
  const left = new Set(page.calls.map(({ accountId }) => accountId).filter((id) => !reached.has(id))).size;
  return (
    <Section title="Calls" count={called.length}>
      <ul className={classes.list}>
        {called.map((call) => (
          <CallLine key={call.id} call={call} />
        ))}
      </ul>
      <UnloggedWords calls={page.calls} />
      {left > 0 ? (
        <p className={classes.quiet}>
          {left} of the list {left === 1 ? 'was' : 'were'} not called; the next hour draws them again.
        </p>
      ) : null}
    </Section>
  );
}

function CallLine({ call }: { readonly call: ListedCall }) {
  return (
    <li className={classes.item}>
      <span className={classes.small}>{call.calledAt?.slice(11, 16)}</span>
      <div className={classes.grow}>
        <a className="rk-link" href={`#/accounts/${call.accountId}`}>
          <LongName>{call.accountName}</LongName>
        </a>
        {call.notes.trim() === '' ? null : <div className={classes.small}>{call.notes.slice(0, 200)}</div>}
      </div>
      <span className={classes.small}>
        {[call.outcome, call.result, call.repName].filter(Boolean).join(' · ')}
      </span>
    </li>
  );
}
