import type { ReactNode } from 'react';
import classes from './way-row.module.css';

interface WayRowProps {
  readonly title: string;
  readonly words: ReactNode;
  /** The buttons that lead there. */
  readonly actions: ReactNode;
}

/** One of several ways to go on, in a list of them: what it is, in two sentences, and its buttons. */
export function WayRow({ title, words, actions }: WayRowProps) {
  return (
    <li className={classes.row}>
      <div className={classes.text}>
        <h3 className={classes.title}>{title}</h3>
        <div className={classes.words}>{words}</div>
      </div>
      <div className={classes.actions}>{actions}</div>
    </li>
  );
}
