import { Select } from '@mantine/core';
import { useLocation } from 'wouter';
import type { PathPage } from '../../../core/training/path-page';
import { traineeAddress } from './addresses';
import { traineeWords } from './path-words';

/** Whose path is shown: mine, or that of another rep. */
export function TraineePicker({ page: { trainee, trainees } }: { readonly page: PathPage }) {
  const [, navigate] = useLocation();
  if (trainees.length < 2) return null;
  const keyOf = (repId: string | null) => repId ?? 'nobody';
  return (
    <Select
      aria-label="Whose path"
      size="xs"
      w={190}
      data={trainees.map((one) => ({ value: keyOf(one.repId), label: traineeWords(one) }))}
      value={keyOf(trainee.repId)}
      allowDeselect={false}
      searchable={trainees.length > 8}
      onChange={(value) => {
        const chosen = trainees.find(({ repId }) => keyOf(repId) === value);
        if (chosen) navigate(traineeAddress(chosen));
      }}
    />
  );
}
