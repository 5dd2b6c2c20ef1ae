import { type ReactNode, useId } from 'react';
import classes from './way-card.module.css';

interface WayCardProps {
  readonly title: string;
  readonly words: string;
  /** The button that leads there. */
  readonly action: ReactNode;
}

/** A way to go on, in two sentences and with its button. */
export function WayCard({ title, words, action }: WayCardProps) {
  const id = useId();
  return (
    <section className={classes.card} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      <p className={classes.words}>{words}</p>
      {action}
    </section>
  );
}
