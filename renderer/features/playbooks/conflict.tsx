import { Button } from '@mantine/core';
import { ScrollRegion } from '../../ui/scroll-region';
import classes from './conflict.module.css';
import type { DiskText } from './editor-state';

interface ConflictProps {
  readonly mine: string;
  readonly theirs: DiskText;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two texts of one file, side by side; whichever is chosen, the other stays among the kept texts. */
export function Conflict({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictProps) {
  const isGone = theirs.hash === null;
  return (
    <section className={classes.conflict} aria-label="Two versions of this playbook">
      <div role="alert" className={classes.words}>
        <strong>
          {isGone ? 'The file was removed outside of Rekindle' : 'The file was changed outside of Rekindle'}
        </strong>
        <span>
          Nothing is lost: both texts stand here, and the one that you don’t choose stays under “Kept texts”.
        </span>
      </div>
      <div className={classes.columns}>
        <Version title="Yours, not saved" text={mine} other={theirs.text}>
          <Button variant="filled" onClick={onKeepMine}>
            Keep mine
          </Button>
        </Version>
        <Version title={isGone ? 'On the disk: no file' : 'On the disk now'} text={theirs.text} other={mine}>
          <Button onClick={onTakeTheirs}>{isGone ? 'Let it go' : 'Take theirs'}</Button>
        </Version>
      </div>
    </section>
  );
}

interface VersionProps {
  readonly title: string;
  readonly text: string;
  readonly other: string;
  readonly children: React.ReactNode;
}

/** Lines that the other text has nowhere stand out. */
function Version({ title, text, other, children }: VersionProps) {
  const known = new Set(other.split(/\r?\n/));
  return (
    <div className={classes.version}>
      <div className={classes.head}>
        <h2>{title}</h2>
        {children}
      </div>
      <ScrollRegion as="pre">
        {text.split(/\r?\n/).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing but its place.
          <span key={index} className={known.has(line) ? undefined : classes.changed}>
            {`${line}\n`}
          </span>
        ))}
      </ScrollRegion>
    </div>
  );
}
