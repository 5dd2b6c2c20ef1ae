import { Button } from '@mantine/core';
import classes from './error-panel.module.css';

interface ErrorPanelProps {
  readonly title: string;
  readonly message: string;
  readonly onRetry?: () => void;
}

/** A failed read: what happened, whether the data is safe, and a way to try again. */
export function ErrorPanel({ title, message, onRetry }: ErrorPanelProps) {
  return (
    <div className={classes.panel} role="alert">
      <strong>{title}</strong>
      <p className={classes.message}>{message}</p>
      {onRetry ? <Button onClick={onRetry}>Try again</Button> : null}
    </div>
  );
}
