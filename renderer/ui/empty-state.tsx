import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** Why it is empty and what fills it. */
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** The buttons of what to do next. */
  readonly actions?: ReactNode;
}

/** What stands where a list has nothing: what would be here and what to do next. */
export function EmptyState({ title, children, icon, actions }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      {icon ? (
        <div className={classes.icon} aria-hidden="true">
          {icon}
        </div>
      ) : null}
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.text}>{children}</div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </div>
  );
}
