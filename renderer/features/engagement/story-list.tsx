import { Text } from '@mantine/core';
import { storyResult } from '../../../core/story/story-result';
import classes from './engagement.module.css';
import { useEngagementWork } from './engagement-work';
import { FactRows } from './fact-rows';

/** A success story that fits this account, to be told (M15, M18). */
export function StoryList() {
  const { page } = useEngagementWork();
  return (
    <section className={classes.section} aria-label="Success stories" data-stories tabIndex={-1}>
      <h2>A story to tell (Y)</h2>
      {page.stories.length === 0 && (
        <Text size="sm" c="dimmed">
          No success story shares this account’s industry, reason or competitor yet.
        </Text>
      )}
      {page.stories.map(({ story, why }, index) => (
        <details key={story.id} open={index === 0} className={classes.event}>
          <summary>
            <strong>{story.title}</strong>
            <span className={classes.storyWhy}>{why}</span>
          </summary>
          <FactRows
            facts={[
              ['Characters', story.characters],
              ['Conflict', story.conflict],
              ['Ending', story.ending],
              ['Result', storyResult(story)],
            ]}
          />
        </details>
      ))}
    </section>
  );
}
