import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { StoryFields } from '../../../core/story/story';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import { MeasuredFields } from '../../ui/measured-fields';

/** A won deal's story, kept for others to tell; the measured result is what makes it worth telling (M15). */
export function KeepStory({ draft }: { readonly draft: StoryFields }) {
  const [measured, setMeasured] = useState({ measure: '', before: '', after: '', result: '' });
  const [isKept, setKept] = useState(false);
  const saving = useCommand('story.save', { failure: 'The story was not kept' });
  if (isKept) return null;
  const keep = () =>
    saving.mutate(
      { fields: { ...draft, ...measured } },
      {
        onSuccess: () => {
          setKept(true);
          showDone(`“${draft.title}” is among the success stories.`);
        },
      },
    );
  return (
    <section aria-label="Success story">
      <h3>A success story to tell others</h3>
      <MeasuredFields value={measured} onChange={setMeasured} />
      <Group mt="xs">
        <Button size="compact-sm" onClick={keep} loading={saving.isPending}>
          Keep it as a success story
        </Button>
      </Group>
    </section>
  );
}
