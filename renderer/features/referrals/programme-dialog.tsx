import { NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Settings } from '../../../core/settings/settings';
import { useCommand } from '../../app/use-request';
import { FormDialog } from '../../ui/form-dialog';

interface ProgrammeDialogProps {
  readonly settings: Settings;
  readonly onClose: () => void;
}

/** What the programme promises from now on; promises that were made stay as they are. */
export function ProgrammeDialog({ settings, onClose }: ProgrammeDialogProps) {
  const { referralRewardText, referralRewardAmount, referralRewardDueWhen } = settings;
  const [draft, setDraft] = useState({ referralRewardText, referralRewardAmount, referralRewardDueWhen });
  const save = useCommand('settings.save', { failure: 'The programme was not saved' });
  return (
    <FormDialog
      title="The programme"
      submitLabel="Save"
      isOpen
      isBusy={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate({ fields: draft }, { onSuccess: onClose })}
    >
      <Stack gap="sm">
        <TextInput
          label="What a name is worth to us"
          description="A service visit, dinner for two, a gift to a cause of their choice; empty for no programme"
          data-autofocus
          maxLength={1000}
          value={draft.referralRewardText}
          onChange={(event) => setDraft({ ...draft, referralRewardText: event.currentTarget.value })}
        />
        <NumberInput
          label={`Amount in ${settings.defaultCurrency}`}
          placeholder="None"
          min={0}
          value={draft.referralRewardAmount ?? ''}
          onChange={(value) =>
            setDraft({ ...draft, referralRewardAmount: typeof value === 'number' ? value : null })
          }
        />
        <Radio.Group
          label="Owed"
          value={draft.referralRewardDueWhen}
          onChange={(value) =>
            setDraft({ ...draft, referralRewardDueWhen: value === 'given' ? 'given' : 'won' })
          }
        >
          <Stack gap="xs" mt="xs">
            <Radio value="won" label="When the name becomes a customer" />
            <Radio value="given" label="As soon as the name is given" />
          </Stack>
        </Radio.Group>
      </Stack>
    </FormDialog>
  );
}
