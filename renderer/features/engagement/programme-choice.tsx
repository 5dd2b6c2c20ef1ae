import { Select } from '@mantine/core';
import { useRequest } from '../../app/use-request';
import { useShownDate } from '../../ui/as-of';
import { useEngagementWork } from './engagement-work';

/** To which running programme the engagement belongs (M30); nothing is shown without one. */
export function ProgrammeChoice() {
  const { engagement, edit, isClosed } = useEngagementWork();
  const asOf = useShownDate();
  const programmes = useRequest('programme.list', {}).data?.programmes ?? [];
  const offered = programmes.filter(
    ({ id, startsOn, endsOn }) =>
      id === engagement.programmeId || (startsOn <= asOf && (endsOn === null || endsOn >= asOf)),
  );
  if (offered.length === 0) return null;
  return (
    <Select
      aria-label="Programme"
      placeholder="No programme"
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={engagement.programmeId}
      onChange={(programmeId) => edit({ programmeId })}
      disabled={isClosed}
      clearable
      flex="0 1 180px"
    />
  );
}
