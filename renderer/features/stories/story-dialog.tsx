import { SimpleGrid, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { Story } from '../../../core/story/story';
import { storyTags } from '../../../core/story/story-tags';
import { useKept } from '../../app/use-kept';
import { useCommand } from '../../app/use-request';
import { FormDialog } from '../../ui/form-dialog';
import { MeasuredFields } from '../../ui/measured-fields';
import { type StoryDraft, storyFieldsOf } from './story-draft';
import type { StoryTags } from './tags-of-stories';

interface StoryDialogProps {
  /** `null` adds a story. */
  readonly story: Story | null;
  /** Tags of the other stories, and of the lists in Settings, to choose from. */
  readonly knownTags: StoryTags;
  readonly onClose: () => void;
}

/** Writes a story in its parts; what is typed stays when the dialog is closed unsaved. */
export function StoryDialog({ story, knownTags, onClose }: StoryDialogProps) {
  const stored = storyFieldsOf(story);
  const [draft, setDraft] = useKept<StoryDraft>(`stories.draft.${story?.id ?? 'new'}`, stored);
  const save = useCommand('story.save', { failure: 'The story was not saved; what you typed is kept' });
  const submit = () =>
    save.mutate(
      { ...(story ? { id: story.id } : {}), fields: { ...draft, title: draft.title.trim() } },
      {
        onSuccess: () => {
          setDraft(story ? draft : stored);
          onClose();
        },
      },
    );
  const tags = (key: 'industry' | 'problem', label: string, known: readonly string[]) => (
    <TagsInput
      label={label}
      description="One or several; the call shows the story where they fit"
      data={[...known]}
      value={storyTags(draft[key])}
      onChange={(next) => setDraft({ ...draft, [key]: next.join(', ') })}
    />
  );
  const short = (key: keyof StoryDraft, label: string, isFirst = false) => (
    <TextInput
      label={label}
      required={isFirst}
      data-autofocus={isFirst || undefined}
      maxLength={1000}
      value={draft[key]}
      onChange={(event) => setDraft({ ...draft, [key]: event.currentTarget.value })}
    />
  );
  const long = (key: keyof StoryDraft, label: string, description: string) => (
    <Textarea
      label={label}
      description={description}
      value={draft[key]}
      onChange={(event) => setDraft({ ...draft, [key]: event.currentTarget.value })}
    />
  );
  return (
    <FormDialog
      title={story ? 'Edit the story' : 'New success story'}
      submitLabel="Save"
      size="lg"
      isOpen
      isBusy={save.isPending}
      canSubmit={draft.title.trim() !== ''}
      onClose={onClose}
      onSubmit={submit}
    >
      <Stack gap="sm">
        {short('title', 'Title', true)}
        {long('characters', 'Characters', 'Who they were, in words that a stranger sees before them')}
        {long('conflict', 'Conflict', 'What stood in their way, and what it cost them')}
        {long('ending', 'Ending', 'What they did, and how it is today')}
        <MeasuredFields value={draft} onChange={setDraft} />
        <SimpleGrid cols={2} spacing="sm">
          {tags('industry', 'Industries', knownTags.industry)}
          {tags('problem', 'Problems that it answers', knownTags.problem)}
        </SimpleGrid>
      </Stack>
    </FormDialog>
  );
}
