import { PartTabs } from './part-tabs';
import classes from './training-tabs.module.css';

const parts = [
  { href: '/training', label: 'Training' },
  { href: '/training/lessons', label: 'Lessons' },
  { href: '/training/drills', label: 'Drills' },
  { href: '/training/own-words', label: 'Own words' },
] as const;

interface TrainingTabsProps {
  readonly shown: 'lessons' | 'drills' | 'own-words';
}

/** The ways to learn, and up to all of the training. */
export function TrainingTabs({ shown }: TrainingTabsProps) {
  return (
    <div className={classes.tabs}>
      <PartTabs label="Ways to learn" parts={parts} shown={`/training/${shown}`} />
    </div>
  );
}
