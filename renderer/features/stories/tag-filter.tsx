import { Select } from '@mantine/core';

interface TagFilterProps {
  readonly label: string;
  readonly tags: readonly string[];
  readonly value: string | null;
  readonly onChange: (tag: string | null) => void;
}

/** Stories of one industry or for one problem only. */
export function TagFilter({ label, tags, value, onChange }: TagFilterProps) {
  return (
    <Select
      aria-label={label}
      placeholder={`Any ${label.toLowerCase()}`}
      data={[...tags]}
      value={value !== null && tags.includes(value) ? value : null}
      onChange={onChange}
      clearable
      searchable
    />
  );
}
