import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { showDone } from '../../app/show-done';
import { useCommand, useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { ComparedTexts } from '../../ui/compared-texts';
import { FormDialog } from '../../ui/form-dialog';

interface PublishDialogProps {
  readonly fileId: string;
  /** The text that was seen, as it stands on the disk, and its hash. */
  readonly text: string;
  readonly hash: string;
  readonly onClose: () => void;
}

/** Shows what reps get that they have not, asks why, and makes it the version that they run. */
export function PublishDialog({ fileId, text, hash, onClose }: PublishDialogProps) {
  const versions = useRequest('playbook.versions', { fileId });
  const last = versions.data?.versions[0];
  const before = useRequest(
    'playbook.versionText',
    { id: last?.id ?? '-' },
    { isEnabled: last !== undefined },
  );
  const [why, setWhy] = useState('');
  const meName = useStatus()?.meName;
  const publish = useCommand('playbook.publish', { failure: 'It was not published' });
  const submit = () =>
    publish.mutate(
      { fileId, hash, why },
      {
        onSuccess: ({ number }) => {
          onClose();
          showDone(`Version ${number} is what reps run from now on.`);
        },
      },
    );
  return (
    <FormDialog
      title="Publish for everybody"
      submitLabel="Publish"
      size="xl"
      isOpen
      isBusy={publish.isPending}
      canSubmit={why.trim() !== '' && versions.data !== undefined && last?.textHash !== hash}
      onClose={onClose}
      onSubmit={submit}
    >
      <Textarea
        label="Why this version?"
        description={`In a line, for those who compare versions later${meName ? `. Published as ${meName}` : ''}`}
        data-autofocus
        required
        maxLength={2000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
        mb="md"
      />
      {last === undefined ? (
        <p className="rk-soft">
          The first version. From then on a change of the file is a draft, which reps run only when it is
          published.
        </p>
      ) : before.data ? (
        <ComparedTexts earlier={before.data.text} later={text} />
      ) : null}
    </FormDialog>
  );
}
