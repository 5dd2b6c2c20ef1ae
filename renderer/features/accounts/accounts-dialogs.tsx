import { HandOverDialog } from '../../app/hand-over-dialog';
import { MergeDialog } from './merge-dialog';
import { NewAccountDialog } from './new-account-dialog';
import type { Marked } from './use-marked';

export interface AccountsDialog {
  readonly kind: 'new' | 'hand-over' | 'merge';
}

interface AccountsDialogsProps {
  readonly dialog: AccountsDialog | null;
  readonly marked: Marked;
  readonly onClose: () => void;
}

/** The dialog that is open over the accounts list, if one is. */
export function AccountsDialogs({ dialog, marked, onClose }: AccountsDialogsProps) {
  const [first, second] = marked.ids;
  if (dialog === null) return null;
  if (dialog.kind === 'new') return <NewAccountDialog onClose={onClose} />;
  if (dialog.kind === 'merge' && first && second) return <MergeDialog marked={marked} onClose={onClose} />;
  return <HandOverDialog accountIds={marked.ids} onClose={onClose} onDone={marked.clear} />;
}
