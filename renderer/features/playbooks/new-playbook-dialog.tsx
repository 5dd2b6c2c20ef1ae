import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useStatus } from '../../app/use-status';
import { FormDialog } from '../../ui/form-dialog';
import { keepDraft } from './draft-store';
import { editorAddress } from './playbook-address';
import { newFileId, playbookTemplate } from './playbook-template';

interface NewPlaybookDialogProps {
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

/** Asks for the title; the file is written with the first save. */
export function NewPlaybookDialog({ taken, onClose }: NewPlaybookDialogProps) {
  const [title, setTitle] = useState('');
  const folder = useStatus()?.folder ?? '';
  const [, go] = useLocation();
  const fileId = newFileId(title, taken);
  const begin = () => {
    keepDraft(folder, fileId, { text: playbookTemplate(title.trim(), fileId), baseText: '', baseHash: null });
    onClose();
    go(editorAddress(fileId));
  };
  return (
    <FormDialog
      title="New playbook"
      submitLabel="Begin"
      isOpen
      canSubmit={title.trim() !== '' && folder !== ''}
      onClose={onClose}
      onSubmit={begin}
    >
      <TextInput
        label="Title"
        description="What people look for, for example “After the trade fair”"
        data-autofocus
        required
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <p className="rk-soft">
        Its file will be <code>{fileId}</code>.
      </p>
    </FormDialog>
  );
}
