import { Select } from '@mantine/core';
import type { ListedReferral } from '../../../core/referral/listed-referral';
import { type ReferralStatus, referralStatuses } from '../../../core/referral/referral';
import { standingWords } from '../../ui/referral-words';
import type { NameDraft } from './name-draft';

interface PathFieldProps {
  readonly referral: ListedReferral;
  readonly draft: NameDraft;
  readonly onChange: (part: Partial<NameDraft>) => void;
}

const byHistory = 'history';

/** Where the name stands: as the history of its account tells, or as somebody knows better. */
export function PathField({ referral, draft, onChange }: PathFieldProps) {
  const told = referral.statusIsByHand ? '' : `: ${standingWords[referral.standing].toLowerCase()}`;
  return (
    <Select
      label="Stands at"
      data={[
        { value: byHistory, label: `As the history tells${told}` },
        ...referralStatuses.map((status) => ({
          value: status,
          label: `${standingWords[status]}, set by hand`,
        })),
      ]}
      allowDeselect={false}
      value={draft.statusIsByHand ? draft.status : byHistory}
      onChange={(value) =>
        value === byHistory
          ? onChange({ status: 'given', statusIsByHand: false })
          : onChange({ status: value as ReferralStatus, statusIsByHand: true })
      }
    />
  );
}
