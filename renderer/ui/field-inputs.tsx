import { NumberInput, Textarea, TextInput } from '@mantine/core';

interface FieldProps<V> {
  readonly label: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly description?: string;
  readonly isFirst?: boolean;
  readonly isRequired?: boolean;
}

/** One line of text. */
export function TextField({
  isFirst,
  isRequired,
  type = 'text',
  onChange,
  ...rest
}: FieldProps<string> & { readonly type?: 'text' | 'tel' | 'email' | 'url' }) {
  return (
    <TextInput
      {...rest}
      type={type === 'email' ? 'text' : type}
      inputMode={type}
      required={isRequired}
      data-autofocus={isFirst || undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Several lines of text. */
export function LongTextField({ isFirst, isRequired, onChange, ...rest }: FieldProps<string>) {
  return (
    <Textarea
      {...rest}
      required={isRequired}
      data-autofocus={isFirst || undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A calendar date; empty means not known. */
export function DateField({ isFirst, isRequired, onChange, value, ...rest }: FieldProps<string | null>) {
  return (
    <TextInput
      {...rest}
      type="date"
      required={isRequired}
      data-autofocus={isFirst || undefined}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

/** A number; empty means not known. */
export function NumberField({
  isFirst,
  isRequired,
  onChange,
  value,
  ...rest
}: FieldProps<number | null> & { readonly placeholder?: string }) {
  return (
    <NumberInput
      {...rest}
      hideControls
      thousandSeparator=","
      required={isRequired}
      data-autofocus={isFirst || undefined}
      value={value ?? ''}
      onChange={(next) => onChange(next === '' || next === '-' ? null : Number(next))}
    />
  );
}
