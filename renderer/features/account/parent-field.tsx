import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRequest } from '../../app/use-request';

interface ParentFieldProps {
  readonly ownId: string;
  readonly known: { readonly id: string; readonly name: string } | null;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

const shownCount = 20;

/** The parent account, found by typing; there may be tens of thousands. */
export function ParentField({ ownId, known, value, onChange }: ParentFieldProps) {
  const [search, setSearch] = useState('');
  const [wanted] = useDebouncedValue(search, 150);
  const found = useRequest('accounts.list', { search: wanted, limit: shownCount }, { keepsPrevious: true });
  const options = new Map((found.data?.rows ?? []).map(({ id, name }) => [id, name]));
  if (known !== null) options.set(known.id, known.name);
  options.delete(ownId);
  return (
    <Select
      label="Parent account"
      placeholder="None"
      searchable
      clearable
      data={[...options].map(([id, name]) => ({ value: id, label: name }))}
      filter={({ options: all }) => all}
      value={value}
      onSearchChange={setSearch}
      onChange={onChange}
    />
  );
}
