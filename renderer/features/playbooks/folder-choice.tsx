import { Select } from '@mantine/core';
import { useRequest } from '../../app/use-request';

interface FolderChoiceProps {
  readonly value: string;
  readonly onChange: (folderId: string) => void;
}

/** Where new playbooks go; nothing where there is only one folder that takes them. */
export function FolderChoice({ value, onChange }: FolderChoiceProps) {
  const folders = useRequest('playbookFolder.list', {}).data?.folders ?? [];
  const writable = folders.filter(({ isOn, isReadOnly, problem }) => isOn && !isReadOnly && problem === null);
  if (writable.length < 2 && writable.some(({ id }) => id === value)) return null;
  return (
    <Select
      label="Folder"
      data={writable.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(folderId) => folderId !== null && onChange(folderId)}
      allowDeselect={false}
    />
  );
}
