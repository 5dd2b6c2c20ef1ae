import type { ReactNode } from 'react';
import classes from './two-columns.module.css';

/** A page's work at the left, what it is measured or known by at the right; one below the other when narrow. */
export function TwoColumns({ children, side }: { readonly children: ReactNode; readonly side: ReactNode }) {
  return (
    <div className={classes.columns}>
      <div className={classes.column}>{children}</div>
      <div className={classes.column}>{side}</div>
    </div>
  );
}
