import { Select } from '@mantine/core';
import type { ReadinessSettings } from '../../../core/settings/settings';
import { NumberSetting } from './number-setting';
import { Field, Part } from './part';
import type { PartProps } from './part-props';
import { useSaveSettings } from './use-save-settings';

/** What is asked of a trainee before "ready", and who says it. */
export function ReadinessPart({ status }: PartProps) {
  const save = useSaveSettings();
  const { readiness } = status.settings;
  const set = (readiness: Partial<ReadinessSettings>) => save({ readiness });
  return (
    <Part
      title="Readiness"
      lead="What the rule asks for with each playbook; 0 asks for nothing of that kind."
    >
      <NumberSetting
        label="Of the lesson read"
        value={readiness.readPercent}
        min={0}
        max={100}
        unit="%"
        onSave={(readPercent) => set({ readPercent })}
      />
      <NumberSetting
        label="Of the cards still known"
        hint="As FSRS predicts it; a card that was never drilled counts as not known."
        value={readiness.recallPercent}
        min={0}
        max={100}
        unit="%"
        onSave={(recallPercent) => set({ recallPercent })}
      />
      <NumberSetting
        label="Still known in"
        hint="What was only crammed fades before that."
        value={readiness.recallAheadDays}
        min={0}
        max={365}
        unit="days"
        onSave={(recallAheadDays) => set({ recallAheadDays })}
      />
      <NumberSetting
        label="Points in the best role-play"
        hint="Where no role-play counts on a playbook, none is asked for."
        value={readiness.rolePlayPoints}
        min={0}
        max={100}
        unit="of 100"
        onSave={(rolePlayPoints) => set({ rolePlayPoints })}
      />
      <NumberSetting
        label="Supervised runs"
        value={readiness.supervisedRuns}
        min={0}
        max={20}
        onSave={(supervisedRuns) => set({ supervisedRuns })}
      />
      <NumberSetting
        label="Expires when changed by"
        hint="So much of the playbook’s questions and required steps."
        value={readiness.changedPercent}
        min={1}
        max={100}
        unit="%"
        onSave={(changedPercent) => set({ changedPercent })}
      />
      <Field
        label="“Ready” is said by"
        hint="A coach sees what is there and what is missing; the rule says it on the day on which all is there."
      >
        {(id, hintId) => (
          <Select
            id={id}
            aria-describedby={hintId}
            data={[
              { value: 'coach', label: 'A coach' },
              { value: 'rule', label: 'The rule' },
            ]}
            value={readiness.givenBy}
            allowDeselect={false}
            onChange={(givenBy) => set({ givenBy: givenBy === 'rule' ? 'rule' : 'coach' })}
          />
        )}
      </Field>
    </Part>
  );
}
