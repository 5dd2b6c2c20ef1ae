import { SimpleGrid, TagsInput, TextInput } from '@mantine/core';
import { useKept } from '../../app/use-kept';
import { useCommand } from '../../app/use-request';
import { FormDialog } from '../../ui/form-dialog';
import type { ListedRep } from './listed-rep';

interface RepDialogProps {
  /** `null` adds a rep. */
  readonly rep: ListedRep | null;
  readonly onClose: () => void;
}

/** A rep's name, office, manager and address, and what makes for rapport. */
export function RepDialog({ rep, onClose }: RepDialogProps) {
  const stored = {
    name: rep?.name ?? '',
    office: rep?.office ?? '',
    manager: rep?.manager ?? '',
    email: rep?.email ?? '',
    interests: rep?.interests ?? [],
    connections: rep?.connections ?? [],
  };
  const [draft, setDraft] = useKept(`reps.draft.${rep?.id ?? 'new'}`, stored);
  const save = useCommand('rep.save', { failure: 'The rep was not saved; what you typed is kept' });
  const submit = () =>
    save.mutate(
      { ...(rep ? { id: rep.id } : {}), fields: { ...draft, name: draft.name.trim() } },
      {
        onSuccess: () => {
          setDraft(rep ? draft : stored);
          onClose();
        },
      },
    );
  const field = (key: 'name' | 'email' | 'office' | 'manager', label: string, isFirst = false) => (
    <TextInput
      label={label}
      required={isFirst}
      data-autofocus={isFirst || undefined}
      maxLength={1000}
      value={draft[key]}
      onChange={(event) => setDraft({ ...draft, [key]: event.currentTarget.value })}
    />
  );
  return (
    <FormDialog
      title={rep ? `Edit ${rep.name}` : 'Add a rep'}
      submitLabel={rep ? 'Save' : 'Add rep'}
      isOpen
      isBusy={save.isPending}
      canSubmit={draft.name.trim() !== ''}
      onClose={onClose}
      onSubmit={submit}
    >
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        {field('name', 'Name', true)}
        {field('email', 'E-mail')}
        {field('office', 'Office')}
        {field('manager', 'Manager')}
      </SimpleGrid>
      <TagsInput
        mt="xs"
        label="Interests"
        description="What they share with the people that they call is shown on the call"
        value={draft.interests}
        onChange={(interests) => setDraft({ ...draft, interests })}
      />
      <TagsInput
        mt="xs"
        label="Connections"
        description="Clubs, schools, associations, former employers"
        value={draft.connections}
        onChange={(connections) => setDraft({ ...draft, connections })}
      />
    </FormDialog>
  );
}
