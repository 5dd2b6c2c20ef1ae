import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import type { NameDraft } from './name-draft';

interface RewardFieldsProps {
  readonly draft: NameDraft;
  readonly currency: string;
  readonly onChange: (part: Partial<NameDraft>) => void;
}

const dueChoices = [
  { value: 'won', label: 'Once they are a customer' },
  { value: 'given', label: 'For the name' },
];

/** What was promised to the giver, when it is owed, and what was paid. */
export function RewardFields({ draft, currency, onChange }: RewardFieldsProps) {
  const amount = (field: 'rewardAmount' | 'rewardPaid', label: string) => (
    <NumberInput
      label={label}
      placeholder="None"
      min={0}
      value={draft[field] ?? ''}
      onChange={(value) => onChange({ [field]: typeof value === 'number' ? value : null })}
    />
  );
  return (
    <SimpleGrid cols={3} spacing="sm" verticalSpacing="xs">
      <TextInput
        label="Promised for it"
        placeholder="Nothing"
        maxLength={1000}
        value={draft.rewardText}
        onChange={(event) => onChange({ rewardText: event.currentTarget.value })}
      />
      {amount('rewardAmount', 'Amount promised')}
      <TextInput
        label="Currency"
        placeholder={currency}
        maxLength={8}
        value={draft.rewardCurrency}
        onChange={(event) => onChange({ rewardCurrency: event.currentTarget.value })}
      />
      <Select
        label="Owed"
        data={dueChoices}
        allowDeselect={false}
        value={draft.rewardDueWhen}
        onChange={(value) => onChange({ rewardDueWhen: value === 'given' ? 'given' : 'won' })}
      />
      {amount('rewardPaid', 'Paid so far')}
      <TextInput
        type="date"
        label="Paid on"
        value={draft.rewardPaidOn ?? ''}
        onChange={(event) => onChange({ rewardPaidOn: event.currentTarget.value || null })}
      />
    </SimpleGrid>
  );
}
