import type { Story } from '../../../core/story/story';

export interface StoryDraft {
  readonly title: string;
  readonly characters: string;
  readonly conflict: string;
  readonly ending: string;
  readonly result: string;
  readonly industry: string;
  readonly problem: string;
}

export function storyFieldsOf(story: Story | null): StoryDraft {
  return {
    title: story?.title ?? '',
    characters: story?.characters ?? '',
    conflict: story?.conflict ?? '',
    ending: story?.ending ?? '',
    result: story?.result ?? '',
    industry: story?.industry ?? '',
    problem: story?.problem ?? '',
  };
}
