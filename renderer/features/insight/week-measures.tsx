import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { WeekAccount, WeekMeasure } from '../../../core/insight/week-summary';
import classes from './week.module.css';

interface WeekMeasuresProps {
  readonly title: string;
  readonly measures: readonly WeekMeasure[];
}

/** Counts, each with the accounts that it is made of, as links. */
export function WeekMeasures({ title, measures }: WeekMeasuresProps) {
  return (
    <table className={classes.measures}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">This week</th>
          <th scope="col">Usual</th>
          <th scope="col">Accounts</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ key, label, count, usual, accounts }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>{count}</td>
            <td>{usual ?? '–'}</td>
            <td>
              <Accounts accounts={accounts} label={label} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const atOnce = 8;

function Accounts({
  accounts,
  label,
}: {
  readonly accounts: readonly WeekAccount[];
  readonly label: string;
}) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? accounts : accounts.slice(0, atOnce);
  const rest = accounts.length - shown.length;
  return (
    <>
      {shown.map(({ id, name, count }, place) => (
        <span key={id}>
          {place > 0 ? ', ' : ''}
          <Link className="rk-link" href={`/accounts/${encodeURIComponent(id)}`}>
            {name}
          </Link>
          {count > 1 ? ` (${count})` : ''}
        </span>
      ))}
      {rest > 0 ? (
        <>
          {' '}
          <span className="rk-paper-only">and {rest} more</span>
          <Button
            className="rk-screen-only"
            size="compact-xs"
            aria-label={`Show ${rest} more accounts: ${label}`}
            onClick={() => setWhole(true)}
          >
            {rest} more
          </Button>
        </>
      ) : null}
    </>
  );
}
