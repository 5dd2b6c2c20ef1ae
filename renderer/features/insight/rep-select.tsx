import { Select } from '@mantine/core';
import { useRequest } from '../../app/use-request';

interface RepSelectProps {
  readonly repId: string | null;
  /** What the choice of no rep in particular is called; without it one has to be chosen. */
  readonly everybody?: string;
  readonly onChoose: (repId: string | null) => void;
}

/** Which rep is told of. */
export function RepSelect({ repId, everybody, onChoose }: RepSelectProps) {
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  const all = everybody === undefined ? [] : [{ value: '', label: everybody }];
  return (
    <Select
      aria-label="Rep"
      placeholder="Choose a rep"
      w={170}
      allowDeselect={false}
      searchable
      data={[...all, ...reps.map(({ id, name }) => ({ value: id, label: name }))]}
      value={repId ?? (everybody === undefined ? null : '')}
      onChange={(chosen) => onChoose(chosen || null)}
    />
  );
}
