import { ProgrammeSelect } from '../../app/programme-select';
import { useEngagementWork } from './engagement-work';

/** To which running programme the engagement belongs (M30). */
export function ProgrammeChoice() {
  const { engagement, edit, isClosed } = useEngagementWork();
  return (
    <ProgrammeSelect
      aria-label="Programme"
      value={engagement.programmeId}
      onChange={(programmeId) => edit({ programmeId })}
      disabled={isClosed}
      flex="0 1 180px"
    />
  );
}
