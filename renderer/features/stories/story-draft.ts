import type { Story, StoryFields } from '../../../core/story/story';

export type StoryDraft = Omit<StoryFields, 'accountId'>;

export function storyFieldsOf(story: Story | null): StoryDraft {
  return {
    title: story?.title ?? '',
    characters: story?.characters ?? '',
    conflict: story?.conflict ?? '',
    ending: story?.ending ?? '',
    measure: story?.measure ?? '',
    before: story?.before ?? '',
    after: story?.after ?? '',
    result: story?.result ?? '',
    industry: story?.industry ?? '',
    problem: story?.problem ?? '',
  };
}
