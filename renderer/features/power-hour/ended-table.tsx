import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PowerHourOverview } from '../../../core/power-hour/power-hour-page';
import { MoneySums } from '../../ui/money';
import { RelativeDate } from '../../ui/relative-date';
import { Section } from '../../ui/section';
import classes from './power-hour.module.css';
import { hourTitle } from './power-hour-words';

type Ended = PowerHourOverview['ended'][number];

interface EndedTableProps {
  readonly ended: readonly Ended[];
  readonly title?: string;
  /** The hour that the others are compared with; it has no link. */
  readonly shownId?: string;
}

/** A quarter of a year, at two a week. */
const mostShown = 26;

/** Hours that are over, with what they reached and what was booked since. */
export function EndedTable({ ended, title = 'Earlier hours', shownId }: EndedTableProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? ended : ended.slice(0, mostShown);
  if (ended.length === 0) {
    return (
      <Section title={title}>
        <p className={classes.quiet}>
          The first recap will stand here, and be compared with those that follow.
        </p>
      </Section>
    );
  }
  return (
    <Section title={title} count={ended.length}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Power hour</th>
            <th scope="col" data-number>
              Dials
            </th>
            <th scope="col" data-number>
              Conversations
            </th>
            <th scope="col" data-number>
              Meetings
            </th>
            <th scope="col" data-number>
              Referrals
            </th>
            <th scope="col" data-number>
              Points
            </th>
            <th scope="col" data-number>
              Booked since
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((hour) => (
            <tr key={hour.id} data-selected={hour.id === shownId || undefined}>
              <th scope="row">
                {hour.id === shownId ? (
                  <strong>{hourTitle(hour)}</strong>
                ) : (
                  <a className="rk-link" href={`#/power-hour/${hour.id}`}>
                    {hourTitle(hour)}
                  </a>
                )}{' '}
                <span className={classes.small}>
                  <RelativeDate date={hour.beganAt?.slice(0, 10) ?? null} />
                </span>
              </th>
              <td data-number>{hour.tally.dials}</td>
              <td data-number>{hour.tally.conversations}</td>
              <td data-number>{hour.tally.meetings}</td>
              <td data-number>{hour.tally.referrals}</td>
              <td data-number>{hour.tally.points}</td>
              <td data-number>
                <MoneySums sums={hour.won} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < ended.length ? (
        <Button mt="sm" onClick={() => setShowsAll(true)}>
          Show all {ended.length.toLocaleString('en-US')}
        </Button>
      ) : null}
    </Section>
  );
}
