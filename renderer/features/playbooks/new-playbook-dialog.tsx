import { SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { newFileId, playbookTemplate, type TemplateName } from '../../../core/playbook/playbook-template';
import { useStatus } from '../../app/use-status';
import { FormDialog } from '../../ui/form-dialog';
import { keepDraft } from './draft-store';
import { editorAddress } from './playbook-address';

interface NewPlaybookDialogProps {
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

const templateChoices = [
  { value: 'call', label: 'A call' },
  { value: 'message', label: 'A message' },
  { value: 'meeting', label: 'A meeting' },
] satisfies { value: TemplateName; label: string }[];

/** Asks for the title; the file is written with the first save. */
export function NewPlaybookDialog({ taken, onClose }: NewPlaybookDialogProps) {
  const [title, setTitle] = useState('');
  const [template, setTemplate] = useState<TemplateName>('call');
  const folder = useStatus()?.folder ?? '';
  const [, go] = useLocation();
  const fileId = newFileId(title, taken);
  const begin = () => {
    const text = playbookTemplate(title.trim(), fileId, template);
    keepDraft(folder, fileId, { text, baseText: '', baseHash: null });
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
      <SegmentedControl
        aria-label="What it begins with"
        fullWidth
        data={templateChoices}
        value={template}
        onChange={(value) => setTemplate(value as TemplateName)}
      />
      <p className="rk-soft">
        Its file will be <code>{fileId}</code>.
      </p>
    </FormDialog>
  );
}
