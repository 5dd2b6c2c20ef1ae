import { Button } from '@mantine/core';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import type { ListedRep } from './listed-rep';
import classes from './reps.module.css';

/** Names that the CRM marks as deactivated: proposed as left, one click for all. */
export function LeftProposals({ reps }: { readonly reps: readonly ListedRep[] }) {
  const asOf = useShownDate();
  const save = useCommand('rep.save', { failure: 'It was not saved that they have left' });
  const proposed = reps.filter((rep) => rep.looksDeactivated && !rep.hasLeft);
  if (proposed.length === 0) return null;
  const markAll = async () => {
    for (const rep of proposed)
      await save.mutateAsync({ id: rep.id, fields: { hasLeft: true, leftOn: asOf } });
    showDone(`${proposed.length} marked as left. Their accounts are orphans until they are handed over.`);
  };
  return (
    <div className={classes.proposal}>
      <span>
        {proposed.map((rep) => rep.name).join(', ')} {proposed.length === 1 ? 'looks' : 'look'} deactivated in
        the CRM.
      </span>
      <Button
        size="compact-xs"
        loading={save.isPending}
        onClick={() => void markAll().catch(() => undefined)}
      >
        Mark as left
      </Button>
    </div>
  );
}
