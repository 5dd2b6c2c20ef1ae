import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { clockText, elapsedMsOf } from '../../../core/engagement/call-timer';
import { localTimeOf } from '../../app/local-time';
import { useEngagementWork } from './engagement-work';
import { toggleTimer } from './toggle-timer';

/** The call's clock, and the button that starts and pauses it. */
export function TimerButton() {
  const { engagement, edit, status, isClosed } = useEngagementWork();
  const [now, setNow] = useState(() => new Date());
  const isRunning = engagement.timerStartedAt !== null;
  useEffect(() => {
    if (!isRunning) return;
    setNow(new Date());
    const interval = setInterval(() => setNow(new Date()), 1_000);
    return () => clearInterval(interval);
  }, [isRunning]);
  const shown = clockText(elapsedMsOf(engagement, now));
  const toggle = () => {
    const pressedAt = new Date();
    edit(toggleTimer(engagement, pressedAt, localTimeOf(pressedAt, status)));
  };
  return (
    <Button
      variant="default"
      size="compact-md"
      disabled={isClosed}
      onClick={toggle}
      leftSection={isRunning ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
      aria-label={`${isRunning ? 'Pause' : 'Start'} the timer, ${shown}`}
      title={`${isRunning ? 'Pause' : 'Start'} the timer (T)`}
    >
      <span style={{ fontVariantNumeric: 'tabular-nums' }}>{shown}</span>
    </Button>
  );
}
