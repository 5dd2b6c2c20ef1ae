import { Select } from '@mantine/core';
import { useRequest } from '../../app/use-request';

interface RepSelectProps {
  readonly repId: string | null;
  /** What stands there when no rep is chosen; without it one has to be. */
  readonly everybody?: string;
  readonly onChoose: (repId: string | null) => void;
}

/** Which rep is told of. */
export function RepSelect({ repId, everybody, onChoose }: RepSelectProps) {
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  return (
    <Select
      aria-label="Rep"
      placeholder={everybody ?? 'Choose a rep'}
      w={170}
      clearable={everybody !== undefined}
      allowDeselect={everybody !== undefined}
      searchable
      data={reps.map(({ id, name }) => ({ value: id, label: name }))}
      value={repId}
      onChange={onChoose}
    />
  );
}
