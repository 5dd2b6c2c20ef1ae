import { Button } from '@mantine/core';
import type { PowerHourOverview } from '../../../core/power-hour/power-hour-page';
import { exactDate } from '../../ui/calendar';
import { KeyHint } from '../../ui/key-caps';
import { LiveClock } from './live-clock';
import classes from './power-hour.module.css';
import { hourTitle } from './power-hour-words';
import { usePowerHour } from './use-power-hour';

/** An hour that is running, or one that somebody forgot to end. */
export function LiveNotice({ hour }: { readonly hour: PowerHourOverview['live'][number] }) {
  const { control, isBusy } = usePowerHour(hour.id);
  const { dials, conversations } = hour.tally;
  const counts = `${dials} ${dials === 1 ? 'dial' : 'dials'}, ${conversations} ${conversations === 1 ? 'conversation' : 'conversations'}`;
  if (hour.isForgotten) {
    return (
      <section
        className={classes.notice}
        data-kind="forgotten"
        aria-label="A power hour that was left running"
      >
        <div className={classes.grow}>
          <strong>{hourTitle(hour)} was never ended.</strong>
          <div>
            It began on {exactDate(hour.beganAt ?? '')} and has {counts}. Closing it keeps all of them; the
            clock counts no more than what was planned.
          </div>
        </div>
        <Button component="a" href={`#/power-hour/${hour.id}/live`}>
          Go on with it
        </Button>
        <Button variant="filled" loading={isBusy} onClick={() => control('close')}>
          Close it with what it had
        </Button>
      </section>
    );
  }
  return (
    <section className={classes.notice} aria-label="The running power hour">
      <span className={classes.noticeClock}>
        <LiveClock hour={hour} />
      </span>
      <div className={classes.grow}>
        <strong>{hourTitle(hour)} is running.</strong>
        <div className="rk-soft">{counts} so far.</div>
      </div>
      <Button variant="filled" component="a" href={`#/power-hour/${hour.id}/live`}>
        Back to it
        <KeyHint keys="enter" />
      </Button>
    </section>
  );
}
