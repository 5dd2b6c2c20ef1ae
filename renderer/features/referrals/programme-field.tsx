import { Checkbox } from '@mantine/core';
import type { Settings } from '../../../core/settings/settings';
import { rewardWords } from '../../ui/referral-words';
import { type NameDraft, programmeReward } from './name-draft';

interface ProgrammeFieldProps {
  readonly settings: Settings;
  readonly draft: NameDraft;
  readonly onChange: (part: Partial<NameDraft>) => void;
}

/** Whether the giver was promised what the programme offers. */
export function ProgrammeField({ settings, draft, onChange }: ProgrammeFieldProps) {
  const offered = { ...draft, ...programmeReward(settings, true) };
  const words = rewardWords(offered, settings.defaultCurrency);
  if (words === '') return null;
  return (
    <Checkbox
      label={`I promised them the programme: ${words}`}
      checked={draft.rewardText !== '' || draft.rewardAmount !== null}
      onChange={(event) => onChange(programmeReward(settings, event.currentTarget.checked))}
    />
  );
}
