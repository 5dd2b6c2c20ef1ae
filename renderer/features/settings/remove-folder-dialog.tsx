import type { ListedFolder } from '../../../core/playbook/playbook-mount';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { FormDialog } from '../../ui/form-dialog';

interface RemoveFolderDialogProps {
  readonly folder: ListedFolder;
  readonly onClose: () => void;
}

/** Takes a folder off the list; its files are not ours to remove. */
export function RemoveFolderDialog({ folder, onClose }: RemoveFolderDialogProps) {
  const remove = useCommand('playbookFolder.remove', { failure: 'The folder is still on the list' });
  const submit = () =>
    remove.mutate(
      { id: folder.id },
      {
        onSuccess: () => {
          onClose();
          showDone(`“${folder.name}” is off the list. Its files are where they were.`);
        },
      },
    );
  return (
    <FormDialog
      title={`Remove “${folder.name}” from the list?`}
      submitLabel="Remove from the list"
      isOpen
      isBusy={remove.isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>Rekindle stops reading {folder.path}. Nothing on the disk is touched, and past runs stay whole.</p>
      <p className="rk-soft">Add the same folder again, and the published versions are there again.</p>
    </FormDialog>
  );
}
