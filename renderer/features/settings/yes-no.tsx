import { Switch } from '@mantine/core';
import { Field } from './part';

interface YesNoProps {
  readonly label: string;
  readonly hint: string;
  readonly value: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (value: boolean) => void;
}

/** A setting that is on or off, with what either means. */
export function YesNo({ label, hint, value, isDisabled, onChange }: YesNoProps) {
  return (
    <Field label={label} hint={hint}>
      {(id, hintId) => (
        <Switch
          id={id}
          aria-describedby={hintId}
          checked={value}
          disabled={isDisabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    </Field>
  );
}
