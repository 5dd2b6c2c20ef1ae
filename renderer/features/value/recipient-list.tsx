import type { RequestInput } from '../../../core/contract';
import { useRequest } from '../../app/use-request';
import classes from './value.module.css';

/** Who gets it and who is left out, each with the reason, before anything is written. */
export function RecipientList({ to }: { readonly to: RequestInput<'value.recipients'>['to'] }) {
  const answer = useRequest('value.recipients', { to }, { keepsPrevious: true }).data;
  if (!answer) return null;
  const { total, recipients, leftOut, leftOutTotal } = answer;
  const single = total === 1 ? recipients[0] : undefined;
  const whom = single
    ? `Goes to ${[single.contactName, single.accountName].filter(Boolean).join(', ')}.`
    : `Goes to ${total.toLocaleString('en-US')} accounts.`;
  return (
    <div className={classes.recipients} role="status">
      <p>{total === 0 ? 'Nobody gets it.' : whom}</p>
      {leftOutTotal > 0 ? (
        <>
          <p>Left out:</p>
          <ul>
            {leftOut.map(({ accountId, accountName, reason }) => (
              <li key={accountId}>
                <strong>{accountName}</strong> {reason}
              </li>
            ))}
          </ul>
          {leftOutTotal > leftOut.length ? (
            <p>and {(leftOutTotal - leftOut.length).toLocaleString('en-US')} more</p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
