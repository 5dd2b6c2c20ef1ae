import { ActionIcon, Button, Group, NumberInput, TagsInput, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { SettingsFields } from '../../../core/settings/settings';
import { useSavedDraft } from '../../ui/use-saved-draft';
import { NumberSetting } from './number-setting';
import { Part } from './part';
import type { PartProps } from './part-props';
import classes from './settings.module.css';
import { useSaveSettings } from './use-save-settings';

const picklists = [
  { field: 'callOutcomes', label: 'Call outcomes', hint: 'What was reached.' },
  { field: 'callResults', label: 'Call results', hint: 'What came of it.' },
  { field: 'statedLossReasons', label: 'Stated loss reasons', hint: 'What they said.' },
  { field: 'realLossReasons', label: 'Real loss reasons', hint: 'What it was.' },
  { field: 'buyingStages', label: 'Buying stages', hint: 'How they buy, seen from their side.' },
  { field: 'contingencyRisks', label: 'What may go wrong', hint: 'Where a list of contingencies begins.' },
  {
    field: 'handOffChecklist',
    label: 'Hand-off checklist',
    hint: 'What every hand-off of a won deal begins with.',
  },
  { field: 'verdicts', label: 'Verdicts', hint: 'What to do with a lead after its review.' },
] as const;

type Cadences = SettingsFields['cadences'];

function CadenceRows({ status }: PartProps) {
  const save = useSaveSettings();
  const [rows, setRows] = useState<Cadences>(status.settings.cadences);
  const set = (next: Cadences) => {
    setRows(next);
    const isComplete = next.every(
      (row) => row.segment.trim() !== '' && Number.isInteger(row.everyDays) && row.everyDays > 0,
    );
    if (isComplete) save({ cadences: next });
  };
  const change = (index: number, part: Partial<Cadences[number]>) =>
    set(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <div className={classes.wide}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row that is being typed has nothing else of its own.
        <Group key={index} gap="xs" mb={6} wrap="nowrap">
          <TextInput
            flex={1}
            aria-label={`Segment ${index + 1}`}
            placeholder="Segment"
            maxLength={1000}
            defaultValue={row.segment}
            onBlur={(event) => change(index, { segment: event.currentTarget.value.trim() })}
          />
          <NumberInput
            w={140}
            aria-label={`Days between talks, segment ${index + 1}`}
            suffix=" days"
            min={1}
            max={3_650}
            allowDecimal={false}
            value={row.everyDays}
            onChange={(days) => {
              if (typeof days === 'number' && days >= 1) change(index, { everyDays: days });
            }}
          />
          <ActionIcon
            aria-label={`Remove ${row.segment || 'this segment'}`}
            onClick={() => set(rows.filter((_, at) => at !== index))}
          >
            <IconX size={16} stroke={1.7} aria-hidden="true" />
          </ActionIcon>
        </Group>
      ))}
      <Button onClick={() => setRows([...rows, { segment: '', everyDays: 90 }])}>Add a segment</Button>
    </div>
  );
}

/** Picklists, and how often each segment wants to hear from us. */
export function ListsPart({ status }: PartProps) {
  const save = useSaveSettings();
  const { settings } = status;
  return (
    <>
      <Part title="Keeping in touch" lead="How often customers of a segment want to hear from you.">
        <CadenceRows status={status} />
        <NumberSetting
          label="All other customers, every"
          value={settings.defaultCadenceDays}
          min={0}
          max={3_650}
          unit="days"
          onSave={(defaultCadenceDays) => save({ defaultCadenceDays })}
        />
      </Part>
      <Part title="Hand-offs" lead="When a baton that was passed counts as hanging.">
        <NumberSetting
          label="Accepted within"
          value={settings.handOffAcceptDays}
          min={0}
          max={3_650}
          unit="days"
          onSave={(handOffAcceptDays) => save({ handOffAcceptDays })}
        />
      </Part>
      <Part
        title="Picklists"
        lead="Type a word and press Enter to add it. What is recorded already stays as it is."
      >
        {picklists.map((picklist) => (
          <Picklist key={picklist.field} picklist={picklist} words={settings[picklist.field]} />
        ))}
      </Part>
    </>
  );
}

interface PicklistProps {
  readonly picklist: (typeof picklists)[number];
  readonly words: string[];
}

/** Words may come quicker than they are stored. */
function Picklist({ picklist: { field, label, hint }, words }: PicklistProps) {
  const save = useSaveSettings();
  const draft = useSavedDraft(words, (next) => save({ [field]: next }));
  return (
    <div className={classes.wide}>
      <TagsInput
        label={label}
        description={hint}
        value={draft.shown}
        onChange={(next) => {
          if (next.length === 0) return;
          draft.set(next);
          draft.commit();
        }}
        splitChars={[]}
      />
    </div>
  );
}
