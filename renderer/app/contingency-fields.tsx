import { ActionIcon, Autocomplete, Button, Group, Textarea } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Contingency } from '../../core/process/buying-process';
import classes from './contingency-fields.module.css';

interface ContingencyFieldsProps {
  /** Where the list begins: the settings' words. */
  readonly risks: readonly string[];
  readonly value: Contingency[];
  readonly onChange: (next: Contingency[]) => void;
}

/** What may go wrong, each with the answer that is ready for it. */
export function ContingencyFields({ risks, value, onChange }: ContingencyFieldsProps) {
  const change = (id: string, part: Partial<Contingency>) =>
    onChange(value.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const add = (names: readonly string[]) =>
    onChange([...value, ...names.map((risk) => ({ id: crypto.randomUUID(), risk, answer: '' }))]);
  return (
    <fieldset className={classes.fields}>
      <legend>What may go wrong, and what is ready</legend>
      {value.map((one, at) => (
        <div key={one.id} className={classes.row}>
          <Autocomplete
            size="xs"
            aria-label={`Risk ${at + 1}`}
            placeholder="What may go wrong"
            openOnFocus={false}
            data={[...risks]}
            value={one.risk}
            onChange={(risk) => change(one.id, { risk })}
          />
          <Textarea
            aria-label={`Answer to risk ${at + 1}`}
            placeholder="What is ready for it"
            minRows={1}
            value={one.answer}
            onChange={(event) => change(one.id, { answer: event.currentTarget.value })}
          />
          <ActionIcon
            aria-label={`Remove risk ${at + 1}`}
            onClick={() => onChange(value.filter(({ id }) => id !== one.id))}
          >
            <IconX size={16} stroke={1.7} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <Group gap="xs">
        <Button size="compact-xs" onClick={() => add([''])}>
          Add a risk
        </Button>
        {value.length === 0 && risks.length > 0 ? (
          <Button size="compact-xs" onClick={() => add(risks)}>
            Begin with the list
          </Button>
        ) : null}
      </Group>
    </fieldset>
  );
}
