import { Button } from '@mantine/core';
import { KeyHint } from '../../ui/key-caps';
import classes from './accounts.module.css';
import type { AccountsDialog } from './accounts-dialogs';
import { giveToMarked } from './give-to-marked';
import type { Marked } from './use-marked';

interface SelectionBarProps {
  readonly marked: Marked;
  readonly openDialog: (dialog: AccountsDialog) => void;
}

/** What can be done with the marked accounts. */
export function SelectionBar({ marked, openDialog }: SelectionBarProps) {
  const count = marked.ids.length;
  return (
    <div className={classes.bar} data-marked>
      <strong role="status">
        {count.toLocaleString('en-US')} {count === 1 ? 'account' : 'accounts'} marked
      </strong>
      <span className={classes.space} />
      {count === 2 ? (
        <Button onClick={() => openDialog({ kind: 'merge' })}>
          Merge the two
          <KeyHint keys="shift+m" />
        </Button>
      ) : null}
      <Button onClick={() => giveToMarked(marked)}>
        Log value given
        <KeyHint keys="v" />
      </Button>
      <Button onClick={() => openDialog({ kind: 'hand-over' })}>
        Hand over
        <KeyHint keys="h" />
      </Button>
      <Button variant="subtle" color="gray" onClick={marked.clear}>
        Unmark all
        <KeyHint keys="escape" />
      </Button>
    </div>
  );
}
