import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { navigate } from 'wouter/use-hash-location';
import { useKeptWords } from '../../app/use-kept-words';
import { useCommand, useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { FormDialog } from '../../ui/form-dialog';

interface Draft {
  readonly name: string;
  readonly ownerId: string | null;
  readonly segment: string;
  readonly industry: string;
  readonly phone: string;
  readonly website: string;
}

const texts: readonly [keyof Omit<Draft, 'ownerId' | 'name'>, string][] = [
  ['segment', 'Segment'],
  ['industry', 'Industry'],
  ['phone', 'Phone'],
  ['website', 'Website'],
];

function SameName({ name }: { readonly name: string }) {
  const [search] = useDebouncedValue(name.trim(), 200);
  const same = useRequest('accounts.list', { search, limit: 3 }, { isEnabled: search.length > 2 }).data;
  const rows = search ? (same?.rows.filter((row) => row.match === '') ?? []) : [];
  if (rows.length === 0) return <>The name is enough to begin with.</>;
  return (
    <>
      Is it one of these?{' '}
      {rows.map((row) => (
        <a key={row.id} className="rk-link" href={`#/accounts/${row.id}`} style={{ marginRight: 8 }}>
          {row.name}
        </a>
      ))}
    </>
  );
}

/** An account by hand; what is typed survives closing the dialog. */
export function NewAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const me = useStatus()?.settings.meRepId ?? null;
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  const empty: Draft = { name: '', ownerId: me, segment: '', industry: '', phone: '', website: '' };
  const [draft, setDraft, forget] = useKeptWords<Draft>('accounts.new', empty);
  const save = useCommand('account.save', { failure: 'The account was not added; what you typed is kept' });
  const submit = () =>
    save.mutate(
      { fields: { ...draft, name: draft.name.trim() } },
      {
        onSuccess: (account) => {
          forget();
          onClose();
          navigate(`/accounts/${account.id}`);
        },
      },
    );
  return (
    <FormDialog
      title="New account"
      submitLabel="Add account"
      isOpen
      isBusy={save.isPending}
      canSubmit={draft.name.trim() !== ''}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label="Name"
        required
        data-autofocus
        maxLength={1000}
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        description={<SameName name={draft.name} />}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs" mt="xs">
        <Select
          label="Owner"
          placeholder="Nobody"
          data={reps.filter((rep) => !rep.hasLeft).map((rep) => ({ value: rep.id, label: rep.name }))}
          value={draft.ownerId}
          onChange={(ownerId) => setDraft({ ...draft, ownerId })}
          searchable
          clearable
        />
        {texts.map(([field, label]) => (
          <TextInput
            key={field}
            label={label}
            maxLength={1000}
            value={draft[field]}
            onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
    </FormDialog>
  );
}
