import { Select, SimpleGrid } from '@mantine/core';
import { WordField } from '../../ui/choice-fields';
import { DateField, LongTextField, TextField } from '../../ui/field-inputs';
import { useAccountScope } from './account-context';
import type { DealDraft } from './deal-draft';

interface DealLossFieldsProps {
  readonly fields: DealDraft;
  readonly set: (patch: Partial<DealDraft>) => void;
}

const promiseChoices = [
  { value: 'unknown', label: 'Not known' },
  { value: 'kept', label: 'Kept' },
  { value: 'broken', label: 'Broken' },
];

/** What they said, what it really was and how we know (M11), and what the winner promised (M1, M7). */
export function DealLossFields({ fields, set }: DealLossFieldsProps) {
  const { statedLossReasons, realLossReasons } = useAccountScope().status.settings;
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <WordField
          label="Stated reason"
          words={statedLossReasons}
          value={fields.statedLossReason}
          onChange={(statedLossReason) => set({ statedLossReason })}
        />
        <WordField
          label="Real reason"
          words={realLossReasons}
          value={fields.realLossReason}
          onChange={(realLossReason) => set({ realLossReason })}
        />
      </SimpleGrid>
      <LongTextField
        label="How do we know the real reason?"
        value={fields.realLossReasonSource}
        onChange={(realLossReasonSource) => set({ realLossReasonSource })}
      />
      <SimpleGrid cols={2} spacing="sm">
        <TextField
          label="Competitor"
          value={fields.competitor}
          onChange={(competitor) => set({ competitor })}
        />
        <DateField
          label="Promised by"
          value={fields.promisedBy}
          onChange={(promisedBy) => set({ promisedBy })}
        />
      </SimpleGrid>
      <LongTextField
        label="What did the competitor promise?"
        value={fields.competitorPromise}
        onChange={(competitorPromise) => set({ competitorPromise })}
      />
      <Select
        label="Did they keep it?"
        allowDeselect={false}
        data={promiseChoices}
        value={fields.promiseKept}
        onChange={(value) => set({ promiseKept: value === 'kept' || value === 'broken' ? value : 'unknown' })}
      />
    </>
  );
}
