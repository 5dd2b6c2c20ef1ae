import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRequest } from '../../app/use-request';

export interface PickedAccount {
  readonly id: string;
  readonly name: string;
}

interface AccountPickerProps {
  readonly account: PickedAccount | null;
  readonly onChange: (account: PickedAccount | null) => void;
}

/** Finds an account by its name or its people, as one types. */
export function AccountPicker({ account, onChange }: AccountPickerProps) {
  const [typed, setTyped] = useState(account?.name ?? '');
  const [search] = useDebouncedValue(typed.trim() === account?.name ? '' : typed.trim(), 80);
  const rows = useRequest('accounts.list', { search, limit: 12 }, { keepsPrevious: true }).data?.rows ?? [];
  const found = rows.map((row) => ({ value: row.id, label: row.name }));
  const choices =
    account && !found.some((choice) => choice.value === account.id)
      ? [{ value: account.id, label: account.name }, ...found]
      : found;
  return (
    <Select
      label="Account"
      placeholder="Type a name"
      required
      searchable
      data-autofocus
      data={choices}
      // The host has searched already, also in the names of people.
      filter={({ options }) => options}
      value={account?.id ?? null}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.value === id);
        onChange(chosen ? { id: chosen.value, name: chosen.label } : null);
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage="No account fits"
    />
  );
}
