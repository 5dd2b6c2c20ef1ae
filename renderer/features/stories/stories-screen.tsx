import { Button, TextInput } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useState } from 'react';
import type { Story } from '../../../core/story/story';
import { useCommands } from '../../app/commands';
import { useKept } from '../../app/use-kept';
import { useRequest } from '../../app/use-request';
import { useStatus } from '../../app/use-status';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { KeyHint } from '../../ui/key-caps';
import { LibraryTabs } from '../../ui/library-tabs';
import { Page } from '../../ui/page';
import classes from './stories.module.css';
import { StoryCard } from './story-card';
import { StoryDialog } from './story-dialog';
import { TagFilter } from './tag-filter';
import { filterStories, tagsOfStories } from './tags-of-stories';

/** Success stories to tell on a call (M15, M18), each found by industry and problem. */
export function StoriesScreen() {
  const answer = useRequest('story.list', {});
  const [search, setSearch] = useKept('stories.search', '');
  const [industry, setIndustry] = useKept<string | null>('stories.industry', null);
  const [problem, setProblem] = useKept<string | null>('stories.problem', null);
  const reasons = useStatus()?.settings.realLossReasons ?? [];
  const [edited, setEdited] = useState<Story | 'new' | null>(null);
  const known = tagsOfStories(answer.data?.stories ?? []);
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
          const found = filterStories(stories, {
            search,
            industry: chosen(known.industry, industry),
            problem: chosen(known.problem, problem),
          });
          if (stories.length === 0) {
            return (
              <EmptyState icon={<IconQuote size={28} stroke={1.4} />} title="No success stories yet">
                Write down one customer: who they were, what stood in their way, what they did, and what it
                was worth in numbers. It is then at hand on every call.
              </EmptyState>
            );
          }
          return (
            <>
              <div className={classes.filters}>
                <TagFilter label="Industry" tags={known.industry} value={industry} onChange={setIndustry} />
                <TagFilter label="Problem" tags={known.problem} value={problem} onChange={setProblem} />
              </div>
              {found.length === 0 ? (
                <p className={classes.none}>No story fits. Choose fewer words or tags.</p>
              ) : null}
              <ul className={classes.stories}>
                {found.map((story) => (
                  <StoryCard key={story.id} story={story} onEdit={() => setEdited(story)} />
                ))}
              </ul>
            </>
          );
        }}
      </Answer>
      {edited ? (
        <StoryDialog
          story={edited === 'new' ? null : edited}
          knownTags={{ industry: known.industry, problem: [...new Set([...reasons, ...known.problem])] }}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Page>
  );
}

/** A tag that no story has any more is no filter. */
function chosen(tags: readonly string[], tag: string | null): string | null {
  return tag !== null && tags.includes(tag) ? tag : null;
}
