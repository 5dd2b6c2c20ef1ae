import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PowerHourPage } from '../../../core/power-hour/power-hour-page';
import { useStatus } from '../../app/use-status';
import { KeyHint } from '../../ui/key-caps';
import { MoneySums } from '../../ui/money';
import classes from './live.module.css';
import { LiveClock, useRemainingMs } from './live-clock';
import { progressWords } from './power-hour-words';

interface LiveBarProps {
  readonly page: PowerHourPage;
  readonly onToggle: () => void;
  readonly onPassTurn: () => void;
  readonly onEnd: () => void;
}

/** The big clock at the left, the tally at the right; readable from a metre away. */
export function LiveBar({ page, onToggle, onPassTurn, onEnd }: LiveBarProps) {
  const { hour, tally, reps, scoreboard } = page;
  const currency = useStatus()?.settings.defaultCurrency ?? '';
  const isRunning = hour.timerStartedAt !== null;
  const isOver = useRemainingMs(hour) <= 0;
  const turn = reps.find(({ id }) => id === hour.turnRepId);
  return (
    <header className={classes.bar}>
      <div className={classes.clock} data-paused={!isRunning || undefined} data-over={isOver || undefined}>
        <LiveClock hour={hour} />
      </div>
      <div className={classes.clockSide}>
        <Button
          size="compact-sm"
          onClick={onToggle}
          leftSection={
            isRunning ? (
              <IconPlayerPause size={15} aria-hidden="true" />
            ) : (
              <IconPlayerPlay size={15} aria-hidden="true" />
            )
          }
        >
          {isRunning ? 'Pause' : 'Go on'}
          <KeyHint keys="t" />
        </Button>
        <div className={classes.pair}>
          <Button size="compact-sm" onClick={onEnd}>
            End
            <KeyHint keys="e" />
          </Button>
          <Button size="compact-sm" component="a" href="#/power-hour" title="The hour goes on">
            Leave
          </Button>
        </div>
      </div>
      <div className={classes.state} role="status">
        {isOver ? <strong>Time is up: finish this call.</strong> : isRunning ? null : <strong>Paused</strong>}
        {turn && reps.length > 1 ? (
          <Button size="compact-sm" onClick={onPassTurn} className={classes.turn}>
            {turn.name}
            <KeyHint keys="r" />
          </Button>
        ) : null}
        {scoreboard.length > 1 ? (
          <span className={classes.scores}>
            {scoreboard
              .map(({ repName, tally: { points } }) => `${repName.split(' ')[0]} ${points}`)
              .join(' · ')}
          </span>
        ) : null}
      </div>
      <dl className={classes.tally} aria-label="Tally">
        <Count label="Dials">{tally.dials}</Count>
        <Count label="Talks">{tally.conversations}</Count>
        <Count label="Meetings">{tally.meetings}</Count>
        <Count label="Referrals">{tally.referrals}</Count>
        <Count label="Booked">
          <MoneySums sums={tally.booked} isShort />
        </Count>
        <Count label="Points">{tally.points}</Count>
      </dl>
      <div className={classes.goal}>{progressWords(page, currency)}</div>
    </header>
  );
}

function Count({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
