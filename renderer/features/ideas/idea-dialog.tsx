import { Select, SimpleGrid, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { ListedIdea } from '../../../core/idea/idea';
import { storyTags } from '../../../core/story/story-tags';
import { type ValueKind, valueKinds, valueWords } from '../../../core/value/value-kinds';
import { useKept } from '../../app/use-kept';
import { useCommand, useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { FormDialog } from '../../ui/form-dialog';
import { sentenceCase } from '../../ui/sentence-case';

interface IdeaDialogProps {
  /** `null` adds an idea. */
  readonly idea: ListedIdea | null;
  readonly onClose: () => void;
}

/** Writes an idea down; what is typed stays when the dialog is closed unsaved. */
export function IdeaDialog({ idea, onClose }: IdeaDialogProps) {
  const status = useStatus();
  const reps = useRequest('rep.list', {}).data?.reps ?? [];
  const industries = useRequest('accounts.list', { limit: 1 }).data?.industries ?? [];
  const stored = {
    title: idea?.title ?? '',
    text: idea?.text ?? '',
    kind: idea?.kind ?? ('insight' as ValueKind),
    industry: idea?.industry ?? '',
    problem: idea?.problem ?? '',
    repId: idea === null ? (status?.settings.meRepId ?? null) : idea.repId,
  };
  const [draft, setDraft] = useKept(`ideas.draft.${idea?.id ?? 'new'}`, stored);
  const save = useCommand('idea.save', { failure: 'The idea was not saved; what you typed is kept' });
  const submit = () =>
    save.mutate(
      { ...(idea ? { id: idea.id } : {}), fields: { ...draft, title: draft.title.trim() } },
      {
        onSuccess: () => {
          setDraft(idea ? draft : stored);
          onClose();
        },
      },
    );
  const tags = (key: 'industry' | 'problem', label: string, known: readonly string[]) => (
    <TagsInput
      label={label}
      data={[...known]}
      value={storyTags(draft[key])}
      onChange={(next) => setDraft({ ...draft, [key]: next.join(', ') })}
    />
  );
  return (
    <FormDialog
      title={idea ? 'Edit the idea' : 'New idea'}
      submitLabel="Save"
      size="lg"
      isOpen
      isBusy={save.isPending}
      canSubmit={draft.title.trim() !== ''}
      onClose={onClose}
      onSubmit={submit}
    >
      <Stack gap="sm">
        <TextInput
          label="Title"
          required
          data-autofocus
          maxLength={1000}
          value={draft.title}
          onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
        />
        <Textarea
          label="What to give, and how"
          description="It becomes the text of what was given; whoever uses it can change it"
          minRows={3}
          value={draft.text}
          onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
        />
        <SimpleGrid cols={2} spacing="sm">
          <Select
            label="Kind"
            data={valueKinds.map((kind) => ({ value: kind, label: sentenceCase(valueWords[kind][0]) }))}
            value={draft.kind}
            allowDeselect={false}
            onChange={(kind) => setDraft({ ...draft, kind: (kind ?? 'insight') as ValueKind })}
          />
          <Select
            label="Who had it"
            placeholder="Nobody in particular"
            data={reps.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.repId}
            onChange={(repId) => setDraft({ ...draft, repId })}
            searchable
            clearable
          />
          {tags('industry', 'For these industries', industries)}
          {tags('problem', 'For these problems', status?.settings.realLossReasons ?? [])}
        </SimpleGrid>
      </Stack>
    </FormDialog>
  );
}
