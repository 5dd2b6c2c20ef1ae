import { Checkbox, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { goalKinds } from '../../../core/power-hour/power-hour-choices';
import { ProgrammeSelect } from '../../app/programme-select';
import { useRequest } from '../../app/use-request';
import classes from './power-hour.module.css';
import { goalWords } from './power-hour-words';
import type { SetupDraft } from './setup-draft';

interface SessionFieldsProps {
  readonly setup: SetupDraft;
  readonly onChange: (part: Partial<SetupDraft>) => void;
}

/** Name, goal, length, who takes part. */
export function SessionFields({ setup, onChange }: SessionFieldsProps) {
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  const { goal } = setup;
  return (
    <div className={classes.fields}>
      <h2 className={classes.partTitle}>The session</h2>
      <TextInput
        label="Name"
        placeholder={setup.isWeekly ? 'Call hour' : 'Optional'}
        maxLength={200}
        value={setup.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <Select
          label="Goal"
          allowDeselect={false}
          data={goalKinds.map((kind) => ({ value: kind, label: goalWords[kind] }))}
          value={goal.kind}
          onChange={(kind) => {
            const chosen = goalKinds.find((known) => known === kind);
            if (chosen) onChange({ goal: { ...goal, kind: chosen } });
          }}
        />
        <NumberInput
          aria-label="How many"
          min={0}
          max={1_000_000_000}
          thousandSeparator=","
          value={goal.target}
          onChange={(target) => {
            if (typeof target === 'number') onChange({ goal: { ...goal, target } });
          }}
        />
      </div>
      <NumberInput
        label="Length"
        suffix=" minutes"
        min={5}
        max={480}
        step={5}
        allowDecimal={false}
        value={setup.lengthMinutes}
        onChange={(length) => {
          if (typeof length === 'number') onChange({ lengthMinutes: length });
        }}
      />
      <MultiSelect
        label="Who takes part"
        description="At this machine. Others bring their calls as a file afterwards."
        placeholder={setup.repIds.length === 0 ? 'Me' : ''}
        data={reps
          .filter((rep) => !rep.hasLeft || setup.repIds.includes(rep.id))
          .map((rep) => ({ value: rep.id, label: rep.name }))}
        value={setup.repIds}
        onChange={(repIds) => onChange({ repIds })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Nobody named' }}
      />
      <ProgrammeSelect
        label="Programme"
        value={setup.programmeId}
        onChange={(programmeId) => onChange({ programmeId })}
      />
      {setup.repIds.length > 1 && !setup.isWeekly ? (
        <Checkbox
          label="The turn passes on after each call"
          checked={setup.takesTurns}
          onChange={(event) => onChange({ takesTurns: event.currentTarget.checked })}
        />
      ) : null}
    </div>
  );
}
