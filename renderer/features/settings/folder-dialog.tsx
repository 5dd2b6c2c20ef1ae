import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ListedFolder } from '../../../core/playbook/playbook-mount';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import { useCommand } from '../../app/use-request';
import { FormDialog } from '../../ui/form-dialog';

interface FolderDialogProps {
  /** `null` adds one. */
  readonly folder: ListedFolder | null;
  readonly host: WorkspaceStatus['host'];
  readonly onClose: () => void;
}

/** Name, place and rules of a folder of playbooks. A path that can't be used is said beside it. */
export function FolderDialog({ folder, host, onClose }: FolderDialogProps) {
  const [name, setName] = useState(folder?.name ?? '');
  const [path, setPath] = useState(folder?.path ?? '');
  const [isReadOnly, setIsReadOnly] = useState(folder?.isReadOnly ?? false);
  const [publishesOnSave, setPublishesOnSave] = useState(folder?.publishesOnSave ?? false);
  const save = useCommand('playbookFolder.save', { isQuiet: true });
  const choose = useCommand('playbookFolder.choose', { failure: 'No folder could be chosen' });
  const isOwn = folder?.isOwn ?? false;
  const usualName = lastPart(path).slice(0, 100);
  const shownName = name.trim() || usualName;
  const chooseFolder = () =>
    choose.mutate(
      {},
      {
        onSuccess: ({ path: chosen }) => {
          if (chosen !== null) setPath(chosen);
        },
      },
    );
  const submit = () => {
    const fields = { name: shownName, isReadOnly, publishesOnSave, ...(isOwn ? {} : { path }) };
    save.mutate({ ...(folder ? { id: folder.id } : {}), fields }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={folder ? `Change “${folder.name}”` : 'Add a folder of playbooks'}
      submitLabel={folder ? 'Save' : 'Add folder'}
      isOpen
      isBusy={save.isPending}
      canSubmit={shownName !== '' && (isOwn || path.trim() !== '')}
      onClose={onClose}
      onSubmit={submit}
    >
      <Stack gap="sm">
        {isOwn ? null : (
          <TextInput
            label="Folder"
            description={
              host === 'desktop'
                ? 'A shared drive, a git checkout, any folder with Markdown files.'
                : 'Its whole path on this computer, such as /home/me/playbooks or C:\\Sales\\Playbooks.'
            }
            required
            data-autofocus
            maxLength={1000}
            value={path}
            error={save.error?.message}
            onChange={(event) => setPath(event.currentTarget.value)}
            rightSectionWidth={86}
            rightSection={
              host === 'desktop' ? (
                <Button size="compact-xs" loading={choose.isPending} onClick={chooseFolder}>
                  Choose…
                </Button>
              ) : null
            }
          />
        )}
        <TextInput
          label="Name"
          description="As the library calls it; left empty, the folder’s own name."
          placeholder={usualName}
          data-autofocus={isOwn || undefined}
          maxLength={100}
          value={name}
          error={isOwn ? save.error?.message : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox
          label="Read only"
          description="Rekindle never writes into this folder, not even for a moment."
          checked={isReadOnly}
          onChange={(event) => setIsReadOnly(event.currentTarget.checked)}
        />
        <Checkbox
          label="Publish on save"
          description="Reps run its files as they stand; there are no drafts."
          checked={publishesOnSave}
          onChange={(event) => setPublishesOnSave(event.currentTarget.checked)}
        />
      </Stack>
    </FormDialog>
  );
}

/** The name of the folder itself, with the slashes of any system. */
function lastPart(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? '';
}
