import { Select, type SelectProps } from '@mantine/core';
import { useShownDate } from '../ui/as-of';
import { useRequest } from './use-request';

interface ProgrammeSelectProps extends Pick<SelectProps, 'label' | 'aria-label' | 'disabled' | 'flex'> {
  readonly value: string | null;
  readonly onChange: (programmeId: string | null) => void;
}

/** Chooses among the programmes that run now (M30); nothing is shown without one. */
export function ProgrammeSelect({ value, ...rest }: ProgrammeSelectProps) {
  const asOf = useShownDate();
  const programmes = useRequest('programme.list', {}).data?.programmes ?? [];
  const offered = programmes.filter(
    ({ id, startsOn, endsOn }) => id === value || (startsOn <= asOf && (endsOn === null || endsOn >= asOf)),
  );
  if (offered.length === 0) return null;
  return (
    <Select
      placeholder="No programme"
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      clearable
      {...rest}
    />
  );
}
