import { PartTabs } from '../../ui/part-tabs';
import { ownWordsAddress } from './addresses';
import classes from './own-words.module.css';

const parts = [
  { href: '/training', label: 'Training' },
  { href: ownWordsAddress, label: 'All scripts' },
] as const;

/** Up to all scripts, and to all of the training. */
export function OwnWordsTabs({ shown = '' }: { readonly shown?: string }) {
  return (
    <div className={classes.tabs}>
      <PartTabs label="Own words" parts={parts} shown={shown} />
    </div>
  );
}
