import { type ReactNode, useId } from 'react';
import classes from './programmes.module.css';

interface AgreementStepProps {
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ReactNode;
}

/** One of the four steps, with a tick when it is done. */
export function AgreementStep({ title, isDone, children }: AgreementStepProps) {
  const id = useId();
  return (
    <section className={classes.step} aria-labelledby={id}>
      <div className={classes.stepHead} data-done={isDone || undefined}>
        <h2 id={id}>{title}</h2>
      </div>
      {children}
    </section>
  );
}
