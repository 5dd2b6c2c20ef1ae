import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { fileIdIn, type ListedFolder, ownFolderId, placeOfFile } from '../../../core/playbook/playbook-mount';
import { newFileId, playbookTemplate, type TemplateName } from '../../../core/playbook/playbook-template';
import { useStatus } from '../../app/use-status';
import { FormDialog } from '../../ui/form-dialog';
import { keepDraft } from './draft-store';
import { editorAddress } from './playbook-address';

interface NewPlaybookDialogProps {
  readonly taken: readonly string[];
  readonly folders: readonly ListedFolder[];
  readonly onClose: () => void;
}

const templateChoices = [
  { value: 'call', label: 'A call' },
  { value: 'message', label: 'A message' },
  { value: 'meeting', label: 'A meeting' },
] satisfies { value: TemplateName; label: string }[];

/** Asks for the title; the file is written with the first save. */
export function NewPlaybookDialog({ taken, folders, onClose }: NewPlaybookDialogProps) {
  const [title, setTitle] = useState('');
  const [template, setTemplate] = useState<TemplateName>('call');
  const folder = useStatus()?.folder ?? '';
  const [, go] = useLocation();
  const writable = folders.filter(({ isOn, isReadOnly, problem }) => isOn && !isReadOnly && problem === null);
  const [chosenFolder, setChosenFolder] = useState<string | null>(null);
  const folderId = chosenFolder ?? writable[0]?.id ?? ownFolderId;
  const inFolder = taken.map(placeOfFile).filter((place) => place.folderId === folderId);
  const inside = newFileId(
    title,
    inFolder.map((place) => place.inside),
  );
  const fileId = fileIdIn(folderId, inside);
  const begin = () => {
    const text = playbookTemplate(title.trim(), inside, template);
    keepDraft(folder, fileId, { text, baseText: '', baseHash: null });
    onClose();
    go(editorAddress(fileId));
  };
  return (
    <FormDialog
      title="New playbook"
      submitLabel="Begin"
      isOpen
      canSubmit={title.trim() !== '' && folder !== '' && writable.length > 0}
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
      {writable.length > 1 ? (
        <Select
          label="Folder"
          mt="sm"
          data={writable.map(({ id, name }) => ({ value: id, label: name }))}
          value={folderId}
          onChange={setChosenFolder}
          allowDeselect={false}
        />
      ) : null}
      <p className="rk-soft">
        Its file will be <code>{inside}</code>.
      </p>
    </FormDialog>
  );
}
