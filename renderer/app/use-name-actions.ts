import type { ListedReferral } from '../../core/referral/listed-referral';
import { openDeskDialog } from './desk-dialog-store';
import { showDone } from './show-done';
import { useCommand } from './use-request';

export interface NameActions {
  readonly edit: (referral: ListedReferral) => void;
  readonly become: (referral: ListedReferral) => void;
  readonly thank: (referral: ListedReferral) => void;
}

/** What can be done with a name that was given, wherever it is shown. */
export function useNameActions(): NameActions {
  const thanks = useCommand('referral.thank', { failure: 'It was not noted that they were thanked' });
  const step = useCommand('nextStep.save', { failure: 'The thanks were not taken back' });
  const remove = useCommand('record.remove', { failure: 'The thanks were not taken back' });
  return {
    edit: (referral) => openDeskDialog({ kind: 'edit-name', referral }),
    become: (referral) => openDeskDialog({ kind: 'become', referral }),
    thank: (referral) =>
      thanks.mutate(
        { id: referral.id },
        {
          onSuccess: ({ id }) =>
            showDone(`${referral.fromContactName || referral.fromAccountName} was thanked.`, {
              label: 'Undo',
              // A step that was planned is open again; one that was only noted goes.
              run: () =>
                referral.thanks === 'planned'
                  ? step.mutate({ id, fields: { doneAt: null } })
                  : remove.mutate({ collection: 'nextSteps', id }),
            }),
        },
      ),
  };
}
