import type { PowerHourPage } from '../../../core/power-hour/power-hour-page';
import { exactDate } from '../../ui/calendar';
import { LongName } from '../../ui/long-name';
import { Money, MoneySums } from '../../ui/money';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './power-hour.module.css';

/** The next steps that the calls left. */
export function FollowUps({ page }: { readonly page: PowerHourPage }) {
  const { followUps } = page;
  return (
    <Section title="Next steps" count={followUps.length}>
      {followUps.length === 0 ? (
        <p className={classes.quiet}>No call of this hour left a next step.</p>
      ) : (
        <ul className={classes.list}>
          {followUps.map((step) => (
            <li key={step.id} className={classes.item}>
              <div className={classes.grow}>
                <a className="rk-link" href={`#/accounts/${step.accountId}`}>
                  <LongName>{step.accountName}</LongName>
                </a>{' '}
                {step.text}
              </div>
              <span className={classes.small}>
                {step.doneAt === null ? <RelativeDate date={step.dueOn} /> : 'done'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Deals won after a conversation of this hour, each with the conversation that it counts for. */
export function Wins({ page }: { readonly page: PowerHourPage }) {
  const { wins, won, attributionDays } = page;
  return (
    <Section title="Booked business" actions={wins.length > 0 ? <MoneySums sums={won} /> : null}>
      {wins.length === 0 ? (
        <p className={classes.quiet}>
          A deal won within {attributionDays} days of a conversation of this hour will appear here by itself.
        </p>
      ) : (
        <ul className={classes.list}>
          {wins.map((win) => (
            <li key={win.dealId} className={classes.item}>
              <div className={classes.grow}>
                <a className="rk-link" href={`#/accounts/${win.accountId}`}>
                  {win.accountName}
                </a>
                : {win.dealTitle}
                <div className={classes.small}>
                  {win.isFromCall
                    ? `Booked on the call at ${win.calledAt.slice(11, 16)}`
                    : `Won on ${exactDate(win.wonOn)}, ${dayWords(win.days)} the conversation of ${exactDate(win.calledAt.slice(0, 16))}`}
                  {win.repName === '' ? '' : ` by ${win.repName}`}
                </div>
              </div>
              <Money amount={win.amount} currency={win.currency} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function dayWords(days: number): string {
  if (days === 0) return 'on the day of';
  return `${days} ${days === 1 ? 'day' : 'days'} after`;
}
