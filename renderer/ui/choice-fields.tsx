import { Autocomplete, Select } from '@mantine/core';

interface PickProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly placeholder?: string;
  /** There is no "none" among the options. */
  readonly isAlwaysSet?: boolean;
}

/** One of several records or words. */
export function PickField({ options, isAlwaysSet, ...rest }: PickProps) {
  return (
    <Select
      {...rest}
      data={[...options]}
      searchable={options.length > 8}
      clearable={!isAlwaysSet}
      allowDeselect={!isAlwaysSet}
    />
  );
}

interface WordProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string;
}

/** A word of a list from the settings, or one's own. */
export function WordField({ words, ...rest }: WordProps) {
  return <Autocomplete {...rest} data={[...words]} comboboxProps={{ shadow: 'md' }} size="xs" />;
}
