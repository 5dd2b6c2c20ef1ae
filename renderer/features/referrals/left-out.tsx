import type { RequestOutput } from '../../../core/contract';
import classes from './referrals.module.css';

/** Who would be asked if they did not want to be left alone, each with the reason. */
export function LeftOut({ accounts }: { readonly accounts: RequestOutput<'referral.toAsk'>['leftOut'] }) {
  if (accounts.length === 0) return null;
  return (
    <details className={classes.leftOut}>
      <summary>
        {accounts.length.toLocaleString('en-US')} left out, because they do not want to be contacted now
      </summary>
      <ul>
        {accounts.slice(0, 200).map(({ accountId, accountName, reason }) => (
          <li key={accountId}>
            <a className="rk-link" href={`#/accounts/${accountId}`}>
              {accountName}
            </a>{' '}
            <span className={classes.soft}>{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
