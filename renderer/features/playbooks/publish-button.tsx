import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCommands } from '../../app/commands';
import { useRequest } from '../../app/use-request';
import { type EditorState, hasUnsaved } from './editor-state';
import { PublishDialog } from './publish-dialog';

interface PublishButtonProps {
  readonly fileId: string;
  readonly state: EditorState;
}

/** Publishes what is saved; it waits while something is typed and not saved yet. */
export function PublishButton({ fileId, state }: PublishButtonProps) {
  const versions = useRequest('playbook.versions', { fileId });
  const [isOpen, setOpen] = useState(false);
  const { text, hash } = state.base;
  const isNews = hash !== null && versions.data !== undefined && versions.data.versions[0]?.textHash !== hash;
  const canPublish = isNews && state.theirs === null && !hasUnsaved(state);
  useCommands(
    canPublish
      ? [
          {
            id: 'publish',
            label: 'Publish the playbook',
            group: 'Playbooks',
            keys: 'mod+shift+s',
            run: () => setOpen(true),
          },
        ]
      : [],
  );
  return (
    <>
      <Button disabled={!canPublish} onClick={() => setOpen(true)}>
        Publish
      </Button>
      {isOpen && hash !== null ? (
        <PublishDialog fileId={fileId} text={text} hash={hash} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
