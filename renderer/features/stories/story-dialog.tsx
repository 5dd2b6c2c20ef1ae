import { SimpleGrid } from '@mantine/core';
import type { Story } from '../../../core/story/story';
import { useCommand } from '../../app/use-request';
import { LongTextField, TextField } from '../../ui/field-inputs';
import { MeasuredFields } from '../../ui/measured-fields';
import { RecordDialog } from '../../ui/record-dialog';
import { TagsField } from '../../ui/tags-field';
import { storyFieldsOf } from './story-draft';
import type { StoryTags } from './tags-of-stories';

interface StoryDialogProps {
  /** `null` adds a story. */
  readonly story: Story | null;
  /** Tags of the other stories, and of the lists in Settings, to choose from. */
  readonly knownTags: StoryTags;
  readonly onClose: () => void;
}

const tagsHint = 'One or several; the call shows the story where they fit';

/** Writes a story in its parts. */
export function StoryDialog({ story, knownTags, onClose }: StoryDialogProps) {
  const save = useCommand('story.save', { isQuiet: true });
  return (
    <RecordDialog
      title={story ? 'Edit the story' : 'New success story'}
      submitLabel="Save"
      isNew={story === null}
      initial={storyFieldsOf(story)}
      isValid={({ title }) => title.trim() !== ''}
      onSave={(fields) => save.mutateAsync({ ...(story ? { id: story.id } : {}), fields })}
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <TextField
            isFirst
            isRequired
            label="Title"
            value={fields.title}
            onChange={(title) => set({ title })}
          />
          <LongTextField
            label="Characters"
            description="Who they were, in words that a stranger sees before them"
            value={fields.characters}
            onChange={(characters) => set({ characters })}
          />
          <LongTextField
            label="Conflict"
            description="What stood in their way, and what it cost them"
            value={fields.conflict}
            onChange={(conflict) => set({ conflict })}
          />
          <LongTextField
            label="Ending"
            description="What they did, and how it is today"
            value={fields.ending}
            onChange={(ending) => set({ ending })}
          />
          <MeasuredFields value={fields} onChange={set} />
          <SimpleGrid cols={2} spacing="sm">
            <TagsField
              label="Industries"
              description={tagsHint}
              known={knownTags.industry}
              value={fields.industry}
              onChange={(industry) => set({ industry })}
            />
            <TagsField
              label="Problems that it answers"
              description={tagsHint}
              known={knownTags.problem}
              value={fields.problem}
              onChange={(problem) => set({ problem })}
            />
          </SimpleGrid>
        </>
      )}
    </RecordDialog>
  );
}
