import { Grid, Stack, Textarea, TextInput } from '@mantine/core';

interface Measured {
  readonly measure: string;
  readonly before: string;
  readonly after: string;
  readonly result: string;
}

interface MeasuredFieldsProps<T extends Measured> {
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** The measured result of a story, before and after (M15), and what else came of it. */
export function MeasuredFields<T extends Measured>({ value, onChange }: MeasuredFieldsProps<T>) {
  const short = (key: 'measure' | 'before' | 'after', label: string, placeholder: string) => (
    <TextInput
      label={label}
      placeholder={placeholder}
      maxLength={1000}
      value={value[key]}
      onChange={(event) => onChange({ ...value, [key]: event.currentTarget.value })}
    />
  );
  return (
    <Stack gap="sm">
      <Grid gap="sm">
        <Grid.Col span={6}>{short('measure', 'What was measured', 'Hours a week on orders')}</Grid.Col>
        <Grid.Col span={3}>{short('before', 'Before', '14')}</Grid.Col>
        <Grid.Col span={3}>{short('after', 'After', '3')}</Grid.Col>
      </Grid>
      <Textarea
        label="What else came of it"
        value={value.result}
        onChange={(event) => onChange({ ...value, result: event.currentTarget.value })}
      />
    </Stack>
  );
}
