import { Button } from '@mantine/core';
import type { ListedReferral } from '../../../core/referral/listed-referral';
import { openDeskDialog } from '../../app/desk-dialog-store';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import { moneyWords } from '../../ui/money-words';
import { rewardWords } from '../../ui/referral-words';
import { RelativeDate } from '../../ui/relative-date';
import classes from './referrals.module.css';

interface RewardTableProps {
  readonly rows: readonly ListedReferral[];
  readonly total: number;
  readonly currency: string;
}

const stateWords = { none: '', promised: 'Promised', owed: 'Owed', paid: 'Paid' } as const;

/** Every promise that was made for a name; paying one has a way back. */
export function RewardTable({ rows, total, currency }: RewardTableProps) {
  const asOf = useShownDate();
  const save = useCommand('referral.save', { failure: 'The payment was not noted' });
  if (rows.length === 0) return <p className={classes.soft}>Nothing was promised for any name yet.</p>;
  const pay = ({ id, name, rewardAmount, rewardPaid, rewardPaidOn }: ListedReferral) =>
    save.mutate(
      { id, fields: { rewardPaid: rewardAmount, rewardPaidOn: asOf } },
      {
        onSuccess: () =>
          showDone(`The reward for ${name} is paid.`, {
            label: 'Undo',
            run: () => save.mutate({ id, fields: { rewardPaid, rewardPaidOn } }),
          }),
      },
    );
  const worth = (amount: number | null, row: ListedReferral) =>
    amount === null ? '–' : moneyWords(amount, row.rewardCurrency || currency);
  return (
    <div className={classes.tableFrame}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Given by</th>
            <th scope="col">Promised</th>
            <th scope="col">State</th>
            <th scope="col" data-number>
              Owed
            </th>
            <th scope="col" data-number>
              Paid
            </th>
            <th scope="col">
              <span className="rk-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <button
                  type="button"
                  className={classes.textButton}
                  onClick={() => openDeskDialog({ kind: 'edit-name', referral: row })}
                >
                  {row.name}
                </button>
              </th>
              <td>
                <a className="rk-link" href={`#/accounts/${row.fromAccountId}`}>
                  {row.fromContactName || row.fromAccountName}
                </a>
              </td>
              <td>{rewardWords(row, currency)}</td>
              <td>
                {stateWords[row.reward]}
                {row.reward === 'paid' && row.rewardPaidOn !== null ? (
                  <>
                    {' '}
                    <RelativeDate date={row.rewardPaidOn} />
                  </>
                ) : null}
              </td>
              <td data-number>{row.reward === 'owed' ? worth(row.rewardOwed, row) : '–'}</td>
              <td data-number>{worth(row.rewardPaid, row)}</td>
              <td>
                {row.reward === 'owed' ? (
                  <Button
                    size="compact-xs"
                    aria-label={`Paid: the reward for ${row.name}`}
                    onClick={() => pay(row)}
                  >
                    Paid
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > rows.length ? (
        <p className={classes.soft}>The newest {rows.length} are listed; the sums count all.</p>
      ) : null}
    </div>
  );
}
