import { PartTabs } from '../../ui/part-tabs';
import { drillsAddress, lessonsAddress } from './addresses';
import classes from './drills.module.css';

const parts = [
  { href: '/training', label: 'Training' },
  { href: lessonsAddress, label: 'Lessons' },
  { href: drillsAddress, label: 'Drills' },
] as const;

/** From lessons to drills and back, and up to all of the training. */
export function TrainingTabs({ shown }: { readonly shown: string }) {
  return (
    <div className={classes.tabs}>
      <PartTabs label="Lessons and drills" parts={parts} shown={shown} />
    </div>
  );
}
