import { Button, TextInput } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useState } from 'react';
import type { Story } from '../../../core/story/story';
import { useCommands } from '../../app/commands';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import { LibraryTabs } from '../../ui/library-tabs';
import { Page } from '../../ui/page';
import classes from './stories.module.css';
import { StoryCard } from './story-card';
import { StoryDialog } from './story-dialog';

/** Success stories to tell on a call (M15, M18), each found by industry and problem. */
export function StoriesScreen() {
  const answer = useRequest('story.list', {});
  const [search, setSearch] = useKept('stories.search', '');
  const [edited, setEdited] = useState<Story | 'new' | null>(null);
  useCommands([
    { id: 'new', label: 'New success story', group: 'Stories', keys: 'n', run: () => setEdited('new') },
  ]);
  return (
    <Page
      title="Success stories"
      search={
        <TextInput
          aria-label="Search the stories"
          placeholder="Industry, problem or words"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      }
      action={
        <Button variant="filled" onClick={() => setEdited('new')}>
          New story
          <KeyHint keys="n" />
        </Button>
      }
    >
      <LibraryTabs shown="stories" />
      <Answer query={answer} failure="The stories could not be read">
        {({ stories }) => {
          const found = stories.filter((story) => hasWords(story, search));
          if (stories.length === 0) {
            return (
              <EmptyState icon={<IconQuote size={28} stroke={1.4} />} title="No success stories yet">
                Write down one customer: who they were, what stood in their way, what they did, and what it
                was worth in numbers. It is then at hand on every call.
              </EmptyState>
            );
          }
          if (found.length === 0) return <p className={classes.none}>No story has these words.</p>;
          return (
            <ul className={classes.stories}>
              {found.map((story) => (
                <StoryCard key={story.id} story={story} onEdit={() => setEdited(story)} />
              ))}
            </ul>
          );
        }}
      </Answer>
      {edited ? (
        <StoryDialog story={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </Page>
  );
}

/** Every word stands somewhere in the story. */
function hasWords(story: Story, search: string): boolean {
  const { title, characters, conflict, ending, result, industry, problem } = story;
  const text = [title, characters, conflict, ending, result, industry, problem].join('\n').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
