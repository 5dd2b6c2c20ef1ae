import { Select, type SelectProps } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useFoundAccounts } from './use-found-accounts';

export interface PickedAccount {
  readonly id: string;
  readonly name: string;
}

interface AccountPickerProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  readonly account: PickedAccount | null;
  readonly onChange: (account: PickedAccount | null) => void;
}

/** Finds an account by its name or its people, as one types; outside of a form it looks as it is told. */
export function AccountPicker({ account, onChange, ...looks }: AccountPickerProps) {
  const [typed, setTyped] = useState(account?.name ?? '');
  const isChosen = typed.trim() === (account?.name ?? '');
  const found = useFoundAccounts(isChosen ? '' : typed).map(({ id, name }) => ({ value: id, label: name }));
  const chosen = account ? { value: account.id, label: account.name } : null;
  const all = chosen ? [chosen, ...found.filter(({ value }) => value !== chosen.value)] : found;
  const offered = isChosen ? all : found;
  // Enter chooses here and never submits, least of all half a name for the account that stood there before.
  const holdEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (!isChosen) event.stopPropagation();
  };
  return (
    <Select
      label="Account"
      placeholder="Type a name"
      required
      searchable
      data-autofocus
      // In the same moment, so that no letter is lost that is typed right after the key of the dialog.
      autoFocus
      onKeyDown={holdEnter}
      onFocus={(event) => event.currentTarget.select()}
      data={all}
      // The host has searched already, also in the names of people.
      filter={() => offered}
      value={account?.id ?? null}
      onChange={(id) => {
        const next = all.find(({ value }) => value === id);
        onChange(next ? { id: next.value, name: next.label } : null);
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage="No account fits"
      {...looks}
    />
  );
}
