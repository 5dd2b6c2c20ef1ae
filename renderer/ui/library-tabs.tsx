import classes from './library-tabs.module.css';
import { PartTabs } from './part-tabs';

const shelves = [
  { href: '/playbooks', label: 'Playbooks' },
  { href: '/stories', label: 'Success stories' },
  { href: '/ideas', label: 'Ideas to give' },
  { href: '/process', label: 'Our process' },
] as const;

interface LibraryTabsProps {
  readonly shown: 'playbooks' | 'stories' | 'ideas' | 'process';
}

/** The shelves of the library. */
export function LibraryTabs({ shown }: LibraryTabsProps) {
  return (
    <div className={classes.shelves}>
      <PartTabs label="Library" parts={shelves} shown={`/${shown}`} />
    </div>
  );
}
