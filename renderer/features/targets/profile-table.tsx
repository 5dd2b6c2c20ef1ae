import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FitProfile, FitValue } from '../../../core/fit/fit-profile';
import { formatMoney } from '../../../core/money/format-money';
import figures from '../../ui/figures.module.css';
import { HandPoints } from './hand-points';
import classes from './targets.module.css';

interface ProfileTableProps {
  readonly trait: string;
  readonly values: readonly FitValue[];
  readonly average: Omit<FitProfile, 'values'>;
}

const shownCount = 12;
const percent = ({ won, closed }: { readonly won: number; readonly closed: number }) =>
  closed === 0 ? '–' : `${Math.round((won / closed) * 100)}%`;
const signed = (points: number) => `${points > 0 ? '+' : ''}${points}`;

/** The values of one trait: counts, win rate and won amount against the average, and the points. */
export function ProfileTable({ trait, values, average }: ProfileTableProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? values : values.slice(0, shownCount);
  const money = (amount: number | null) =>
    amount === null ? '–' : formatMoney(Math.round(amount), average.currency);
  return (
    <>
      <table className={`${figures.table} ${classes.table}`} aria-label={trait}>
        <thead>
          <tr>
            <th scope="col">{trait}</th>
            <th scope="col">Accounts</th>
            <th scope="col">Won of closed</th>
            <th scope="col">Win rate</th>
            <th scope="col">A won deal</th>
            <th scope="col">Learned</th>
            <th scope="col">By hand</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((value) => (
            <tr key={value.value}>
              <th scope="row">{value.label}</th>
              <td>{value.accounts.toLocaleString('en-US')}</td>
              <td>
                {value.won.toLocaleString('en-US')} of {value.closed.toLocaleString('en-US')}
              </td>
              <td>{percent(value)}</td>
              <td>{money(value.wonAmount)}</td>
              <td data-over={value.byHand !== null || undefined}>
                {value.learned === null ? <span className="rk-soft">too few</span> : signed(value.learned)}
              </td>
              <td>
                <HandPoints key={value.byHand ?? 'none'} value={value} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All accounts</th>
            <td />
            <td>
              {average.won.toLocaleString('en-US')} of {average.closed.toLocaleString('en-US')}
            </td>
            <td>{percent(average)}</td>
            <td>{money(average.wonAmount)}</td>
            <td />
            <td />
          </tr>
        </tfoot>
      </table>
      {shown.length < values.length ? (
        <Button mt={6} size="compact-xs" onClick={() => setShowsAll(true)}>
          Show {values.length - shown.length} more
        </Button>
      ) : null}
    </>
  );
}
