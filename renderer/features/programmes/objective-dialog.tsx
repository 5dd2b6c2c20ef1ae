import { SimpleGrid } from '@mantine/core';
import {
  type Objective,
  type ObjectiveMeasure,
  objectiveMeasures,
  type Programme,
} from '../../../core/programme/programme';
import { useCommand } from '../../app/use-request';
import { PickField } from '../../ui/choice-fields';
import { DateField, NumberField, TextField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';
import { measureWords } from './programme-words';

interface ObjectiveDialogProps {
  readonly programme: Programme;
  /** `null` adds one. */
  readonly objective: Objective | null;
  readonly onClose: () => void;
}

const measures = objectiveMeasures.map((value) => ({ value, label: measureWords[value] }));

/** One objective: in words, by what it is measured, how much, until when. */
export function ObjectiveDialog({ programme, objective, onClose }: ObjectiveDialogProps) {
  const save = useCommand('programme.save', { isQuiet: true });
  const keep = (objectives: Objective[]) => save.mutateAsync({ id: programme.id, fields: { objectives } });
  const initial = {
    text: objective?.text ?? '',
    measure: objective?.measure ?? ('conversations' as ObjectiveMeasure),
    target: objective === null ? null : (objective.target as number | null),
    currency: objective?.currency ?? '',
    by: objective?.by ?? programme.deadline ?? '',
  };
  return (
    <RecordDialog
      title={objective === null ? 'Add an objective' : 'Edit the objective'}
      submitLabel={objective === null ? 'Add' : 'Save'}
      size="md"
      initial={initial}
      isNew={objective === null}
      isValid={({ text, target, by }) => text.trim() !== '' && target !== null && target > 0 && by !== ''}
      onSave={(changed) => {
        const fields = { ...initial, ...changed };
        const id = objective?.id ?? crypto.randomUUID();
        const next = { ...fields, id, target: fields.target ?? 0 };
        return keep(
          objective === null
            ? [...programme.objectives, next]
            : programme.objectives.map((one) => (one.id === id ? next : one)),
        );
      }}
      onRemove={
        objective === null
          ? undefined
          : () => keep(programme.objectives.filter(({ id }) => id !== objective.id))
      }
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <TextField
            isFirst
            isRequired
            label="Objective"
            value={fields.text}
            onChange={(text) => set({ text })}
          />
          <SimpleGrid cols={2} spacing="sm">
            <PickField
              isAlwaysSet
              label="Measured by"
              options={measures}
              value={fields.measure}
              onChange={(measure) => measure !== null && set({ measure: measure as ObjectiveMeasure })}
            />
            <NumberField
              isRequired
              label="How much"
              value={fields.target}
              onChange={(target) => set({ target })}
            />
            <DateField isRequired label="By" value={fields.by} onChange={(by) => set({ by: by ?? '' })} />
            {fields.measure === 'won-amount' ? (
              <TextField
                label="Currency"
                description="Empty: that of new amounts"
                value={fields.currency}
                onChange={(currency) => set({ currency: currency.slice(0, 8).toUpperCase() })}
              />
            ) : null}
          </SimpleGrid>
        </>
      )}
    </RecordDialog>
  );
}
