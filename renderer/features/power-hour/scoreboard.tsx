import type { PowerHourPage } from '../../../core/power-hour/power-hour-page';
import { MoneySums } from '../../ui/money';
import { Section } from '../../ui/section';
import classes from './power-hour.module.css';

/** Points and counts by rep, those of merged files too, and accounts that two of them called. */
export function Scoreboard({ page }: { readonly page: PowerHourPage }) {
  const { scoreboard, doubleCalls } = page;
  if (scoreboard.length < 2) return null;
  return (
    <Section title="Scoreboard">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Rep</th>
            {['Points', 'Dials', 'Conversations', 'Meetings', 'Referrals', 'Booked'].map((label) => (
              <th key={label} scope="col" data-number>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scoreboard.map(({ repName, tally }) => (
            <tr key={repName}>
              <th scope="row">{repName}</th>
              <td data-number>
                <strong>{tally.points}</strong>
              </td>
              <td data-number>{tally.dials}</td>
              <td data-number>{tally.conversations}</td>
              <td data-number>{tally.meetings}</td>
              <td data-number>{tally.referrals}</td>
              <td data-number>
                <MoneySums sums={tally.booked} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {doubleCalls.map(({ accountName, calls }) => (
        <p key={accountName} className={classes.quiet}>
          {accountName} was called twice:{' '}
          {calls.map(({ repName, calledAt }) => `${repName} at ${calledAt.slice(11, 16)}`).join(', ')}.
        </p>
      ))}
    </Section>
  );
}
