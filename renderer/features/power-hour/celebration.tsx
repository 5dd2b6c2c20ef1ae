import { useEffect } from 'react';
import type { CallKind } from '../../../core/power-hour/call-kind';
import classes from './celebration.module.css';

const shownMs = 2_200;
const sparks = Array.from({ length: 14 }, (_, index) => index);

/** What there is to be glad of; empty for most calls. */
export function cheerWords({ isMeeting, isReferral }: CallKind, bookedAmount: number | null): string {
  if (bookedAmount !== null && bookedAmount > 0) return 'Booked!';
  if (isMeeting) return 'A meeting!';
  return isReferral ? 'A referral!' : '';
}

interface CelebrationProps {
  readonly words: string;
  readonly onDone: () => void;
}

/** A few sparks above the screen, for two seconds; it takes no click and no key, and stands still on request. */
export function Celebration({ words, onDone }: CelebrationProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is shown once, whoever renders meanwhile.
  useEffect(() => {
    const timer = setTimeout(onDone, shownMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.layer} role="status">
      <span className={classes.words}>{words}</span>
      {sparks.map((spark) => (
        <span
          key={spark}
          aria-hidden="true"
          className={classes.spark}
          style={{ '--turn': `${(spark * 360) / sparks.length}deg` } as React.CSSProperties}
        />
      ))}
    </div>
  );
}
