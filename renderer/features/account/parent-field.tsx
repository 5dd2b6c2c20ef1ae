import { Select } from '@mantine/core';
import { useState } from 'react';
import { useFoundAccounts } from '../../app/use-found-accounts';

interface ParentFieldProps {
  readonly ownId: string;
  readonly known: { readonly id: string; readonly name: string } | null;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** The parent account, found by typing; there may be tens of thousands. */
export function ParentField({ ownId, known, value, onChange }: ParentFieldProps) {
  const [search, setSearch] = useState('');
  const options = new Map(useFoundAccounts(search).map(({ id, name }) => [id, name]));
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
