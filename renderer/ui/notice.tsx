import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly tone: 'bad' | 'plain';
  readonly children: ReactNode;
}

/** Something to be read before going on, told at once to a screen reader. */
export function Notice({ title, tone, children }: NoticeProps) {
  return (
    <div role="alert" className={classes.notice} data-tone={tone}>
      <strong className={classes.title}>{title}</strong>
      {children}
    </div>
  );
}
