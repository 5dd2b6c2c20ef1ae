import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useCommands } from '../../app/commands';
import { KeyHint } from '../../ui/key-caps';

interface LibrarySearchProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Searches the whole text of every playbook, as one types. */
export function LibrarySearch({ value, onChange }: LibrarySearchProps) {
  const field = useRef<HTMLInputElement>(null);
  useCommands([
    {
      id: 'search-texts',
      label: 'Search the texts of the playbooks',
      group: 'Playbooks',
      keys: '/',
      run: () => field.current?.focus(),
    },
  ]);
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label="Search the texts of the playbooks"
      placeholder="Search the texts"
      leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
      rightSection={value === '' ? <KeyHint keys="/" /> : null}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') {
          event.stopPropagation();
          onChange('');
        }
      }}
    />
  );
}
