import { Button } from '@mantine/core';
import type { Story } from '../../../core/story/story';
import { storyResult } from '../../../core/story/story-result';
import { storyTags } from '../../../core/story/story-tags';
import { showDone } from '../../app/show-done';
import { useCommand } from '../../app/use-request';
import classes from './stories.module.css';
import { storyFieldsOf } from './story-draft';

interface StoryCardProps {
  readonly story: Story;
  readonly onEdit: () => void;
}

/** A story in the order in which it is told, its result standing out. */
export function StoryCard({ story, onEdit }: StoryCardProps) {
  const remove = useCommand('record.remove', { failure: 'The story was not removed' });
  const save = useCommand('story.save', { failure: 'The story was not brought back' });
  const removeIt = () =>
    remove.mutate(
      { collection: 'stories', id: story.id },
      {
        onSuccess: () =>
          showDone(`“${story.title}” is removed.`, {
            label: 'Bring it back',
            run: () => save.mutate({ fields: { ...storyFieldsOf(story), accountId: story.accountId } }),
          }),
      },
    );
  return (
    <li className={classes.story}>
      <div className={classes.head}>
        <h2>{story.title}</h2>
        <span className={classes.buttons}>
          <Button aria-label={`Edit ${story.title}`} onClick={onEdit}>
            Edit
          </Button>
          <Button aria-label={`Remove ${story.title}`} loading={remove.isPending} onClick={removeIt}>
            Remove
          </Button>
        </span>
      </div>
      <p className={classes.facts}>
        {[...storyTags(story.industry), ...storyTags(story.problem)].join(' · ')}
      </p>
      {[story.characters, story.conflict, story.ending].filter(Boolean).map((part) => (
        <p key={part} className={classes.part}>
          {part}
        </p>
      ))}
      {storyResult(story) ? <p className={classes.result}>{storyResult(story)}</p> : null}
    </li>
  );
}
