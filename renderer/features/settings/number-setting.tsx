import { NumberInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { Field } from './part';

interface NumberSettingProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
  readonly isFraction?: boolean;
  readonly onSave: (value: number) => void;
}

const saveAfterMs = 500;

/** A number that saves itself shortly after the last key; one that can't be used is said, not saved. */
export function NumberSetting({
  label,
  hint,
  value,
  min,
  max,
  unit,
  isFraction,
  onSave,
}: NumberSettingProps) {
  const [typed, setTyped] = useState<string | number | null>(null);
  const shown = typed ?? value;
  // Once it is stored, the stored value is shown again: it may be changed elsewhere.
  useEffect(() => setTyped((current) => (current === value ? null : current)), [value]);
  const isUsable = (next: string | number): next is number =>
    typeof next === 'number' && next >= min && next <= max;
  const save = useDebouncedCallback((next: number) => onSave(next), {
    delay: saveAfterMs,
    flushOnUnmount: true,
  });
  return (
    <Field label={label} hint={hint}>
      {(id, hintId) => (
        <NumberInput
          id={id}
          aria-describedby={hintId}
          value={shown}
          min={min}
          max={max}
          clampBehavior="none"
          allowDecimal={isFraction ?? false}
          step={isFraction ? 0.1 : 1}
          suffix={unit ? ` ${unit}` : ''}
          error={isUsable(shown) ? null : `A number from ${min} to ${max.toLocaleString('en-US')}`}
          onChange={(next) => {
            setTyped(next);
            if (isUsable(next) && next !== value) save(next);
          }}
        />
      )}
    </Field>
  );
}
