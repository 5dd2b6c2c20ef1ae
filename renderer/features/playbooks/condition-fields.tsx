import { Group, Select } from '@mantine/core';
import { type NewCondition, writeCondition } from '../../../core/playbook/new-step';
import type { PlaybookStep } from '../../../core/playbook/playbook';

interface ConditionFieldsProps {
  /** What is asked above the new step. */
  readonly steps: readonly PlaybookStep[];
  readonly condition: NewCondition | null;
  readonly onChange: (condition: NewCondition | null) => void;
}

/** Shows the new step only for an answer to one above it; nothing where nothing above can be chosen. */
export function ConditionFields({ steps, condition, onChange }: ConditionFieldsProps) {
  const asked = steps.filter((step) => answersOf(step).length > 0);
  if (asked.length === 0) return null;
  const chosen = asked.find(({ id }) => id === condition?.stepId);
  return (
    <Group gap="xs" mt="sm" grow align="end">
      <Select
        label="Ask it only if"
        placeholder="Always"
        searchable
        clearable
        data={asked.map(({ id, text }) => ({ value: id, label: text }))}
        value={condition?.stepId ?? null}
        onChange={(id) => {
          const [value] = asked.flatMap((step) => (step.id === id ? answersOf(step) : []));
          onChange(id !== null && value !== undefined ? { stepId: id, value } : null);
        }}
      />
      <Select
        label="is answered with"
        disabled={!chosen}
        allowDeselect={false}
        data={chosen ? [...answersOf(chosen)] : []}
        value={condition?.value ?? null}
        onChange={(value) => onChange(chosen && value ? { stepId: chosen.id, value } : null)}
      />
    </Group>
  );
}

/** The answers that a condition can name. */
function answersOf(step: PlaybookStep): readonly string[] {
  if (step.kind !== 'question' && step.kind !== 'score') return [];
  const answers = step.type === 'yes-no' ? ['Yes', 'No'] : step.options;
  return answers.filter((value) => writeCondition({ stepId: step.id, value }) !== null);
}
