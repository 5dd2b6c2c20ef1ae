import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  /** Small buttons at the right of the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a screen or of a side column. */
export function Section({ title, count, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
          {count === undefined ? null : <span className={classes.count}> {count}</span>}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
