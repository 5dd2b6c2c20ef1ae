import type { ReactNode } from 'react';
import classes from './page.module.css';

interface PageProps {
  readonly title: string;
  /** Beside the title: a count, a link back, badges. */
  readonly aside?: ReactNode;
  readonly search?: ReactNode;
  /** The screen's one main action, and at most a few plain buttons before it. */
  readonly action?: ReactNode;
  /** The page fills the window and scrolls inside its own parts. */
  readonly isFilled?: boolean;
  readonly children: ReactNode;
}

/** One screen: where I am, search, the one main action, and the content below. */
export function Page({ title, aside, search, action, isFilled, children }: PageProps) {
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <div className={classes.where}>
          <h1 className={classes.title} title={title}>
            {title}
          </h1>
          {aside}
        </div>
        <div className={classes.search}>{search}</div>
        <div className={classes.action}>{action}</div>
      </header>
      <div className={classes.body} data-filled={isFilled || undefined}>
        {children}
      </div>
    </div>
  );
}
