import { type ReactNode, useId } from 'react';
import classes from './settings.module.css';

interface PartProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One titled group of settings. */
export function Part({ title, lead, children }: PartProps) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 id={id} className={classes.partTitle}>
        {title}
      </h2>
      {lead ? <p className={classes.lead}>{lead}</p> : null}
      {children}
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** The control; it gets the id that the label names. */
  readonly children: (id: string, hintId: string | undefined) => ReactNode;
}

/** A label with its hint at the left, the control at the right. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div className={classes.field}>
      <div>
        <label htmlFor={id}>{label}</label>
        {hint ? (
          <div id={hintId} className={classes.hint}>
            {hint}
          </div>
        ) : null}
      </div>
      {children(id, hintId)}
    </div>
  );
}
