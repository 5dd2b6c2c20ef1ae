import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { HandOffReport } from '../../../core/hand-off/hand-off';
import { showDone } from '../../app/show-done';
import { useBeginHandOff } from '../../app/use-begin-hand-off';
import { useCommand } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { exactDate } from '../../ui/calendar';
import { LongName } from '../../ui/long-name';
import { Money } from '../../ui/money';
import { RelativeDate } from '../../ui/relative-date';
import { MoreRows, useShownPart } from '../../ui/shown-part';
import classes from './hand-offs.module.css';
import { NoneNeededDialog } from './none-needed-dialog';

type Win = HandOffReport['unpassed'][number];

/** Won lately and not handed over: begin it, or say that it needs none, of one or of all before a day. */
export function UnpassedWins({ report }: { readonly report: HandOffReport }) {
  const begin = useBeginHandOff();
  const leaveOut = useLeaveOut();
  const { shown, ...more } = useShownPart(report.unpassed);
  const from = useStatus()?.settings.handOffsFrom ?? null;
  const [asksFrom, setAsksFrom] = useState(false);
  if (report.unpassed.length === 0 && from === null) return null;
  return (
    <section className={classes.wins} aria-label="Won lately, not handed over">
      <div className={classes.headed}>
        <h2 className={classes.heading}>Won lately, not handed over</h2>
        {from === null ? null : (
          <span className={classes.small}>Wins before {exactDate(from)} need none</span>
        )}
        <Button size="compact-xs" onClick={() => setAsksFrom(true)}>
          {from === null ? 'None needed before a day' : 'Change'}
        </Button>
      </div>
      <ul className={classes.list}>
        {shown.map((win) => (
          <li key={win.dealId} className={classes.row}>
            <div className={classes.who}>
              <Link className="rk-link" href={`/accounts/${win.accountId}`}>
                <LongName isStrong>{win.accountName}</LongName>
              </Link>
              <p className={classes.small}>
                {win.dealName} · won <RelativeDate date={win.wonOn} />
                {win.ownerName === '' ? '' : ` · ${win.ownerName}`}
              </p>
            </div>
            <span className={classes.amount}>
              <Money amount={win.amount} currency={win.currency} />
            </span>
            <Button
              variant="subtle"
              color="gray"
              aria-label={`No hand-off needed for ${win.accountName}, ${win.dealName}`}
              onClick={() => leaveOut(win)}
            >
              Not needed
            </Button>
            <Button
              aria-label={`Hand over ${win.accountName}, ${win.dealName}`}
              onClick={() => begin(win.dealId)}
            >
              Hand over
            </Button>
          </li>
        ))}
      </ul>
      <MoreRows {...more} />
      {asksFrom ? <NoneNeededDialog from={from} onClose={() => setAsksFrom(false)} /> : null}
    </section>
  );
}

/** One win that needs no hand-off; the message offers the way back. */
function useLeaveOut(): (win: Win) => void {
  const waive = useCommand('handOff.waive', { failure: 'The win is still offered' });
  return ({ dealId, accountName, dealName }) =>
    waive.mutate(
      { dealId, isWaived: true },
      {
        onSuccess: () =>
          showDone(`${accountName}, ${dealName}: no hand-off needed.`, {
            label: 'Undo',
            run: () => waive.mutate({ dealId, isWaived: false }),
          }),
      },
    );
}
