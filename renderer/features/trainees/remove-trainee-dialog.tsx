import { useLocation } from 'wouter';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { FormDialog } from '../../ui/form-dialog';
import { teamAddress } from './addresses';

interface RemoveTraineeDialogProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Takes what a trainee sent out of this workspace. */
export function RemoveTraineeDialog({ id, name, onClose }: RemoveTraineeDialogProps) {
  const [, navigate] = useLocation();
  const remove = useCommand('trainee.remove', { failure: 'Nothing was removed' });
  const submit = () =>
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          onClose();
          navigate(teamAddress);
          showDone(`What ${name} sent is removed.`);
        },
      },
    );
  return (
    <FormDialog
      title={`Remove what ${name} sent?`}
      submitLabel="Remove it"
      isOpen
      isBusy={remove.isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>
        Everything out of their progress files goes: gradings, role-plays, figures. They keep it all on their
        own machine, and their file can be taken in again.
      </p>
      <p className="rk-soft">
        Your comments, the path and what you signed for are kept, and stand beside their next file.
      </p>
    </FormDialog>
  );
}
