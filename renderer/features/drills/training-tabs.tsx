import { Link } from 'wouter';
import { drillsAddress, lessonsAddress } from './addresses';
import classes from './drills.module.css';

/** From lessons to drills and back, and up to all of the training. */
export function TrainingTabs({ shown }: { readonly shown: 'lessons' | 'drills' }) {
  const tab = (href: string, label: string, isShown: boolean) => (
    <Link href={href} className={classes.tab} aria-current={isShown ? 'page' : undefined}>
      {label}
    </Link>
  );
  return (
    <nav className={classes.tabs} aria-label="Lessons and drills">
      {tab('/training', 'Training', false)}
      {tab(lessonsAddress, 'Lessons', shown === 'lessons')}
      {tab(drillsAddress, 'Drills', shown === 'drills')}
    </nav>
  );
}
