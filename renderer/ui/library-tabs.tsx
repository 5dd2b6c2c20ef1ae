import { Link } from 'wouter';
import classes from './library-tabs.module.css';

interface LibraryTabsProps {
  readonly shown: 'playbooks' | 'stories';
}

/** The two shelves of the library. */
export function LibraryTabs({ shown }: LibraryTabsProps) {
  return (
    <nav className={classes.tabs} aria-label="Library">
      <Link
        href="/playbooks"
        className={classes.tab}
        aria-current={shown === 'playbooks' ? 'page' : undefined}
      >
        Playbooks
      </Link>
      <Link href="/stories" className={classes.tab} aria-current={shown === 'stories' ? 'page' : undefined}>
        Success stories
      </Link>
    </nav>
  );
}
