import type { Story } from '../../../core/story/story';
import { storyTags } from '../../../core/story/story-tags';

/** Every tag that some story has, each once, in alphabetical order. */
export interface StoryTags {
  readonly industry: readonly string[];
  readonly problem: readonly string[];
}

export function tagsOfStories(stories: readonly Story[]): StoryTags {
  const all = (key: keyof StoryTags) =>
    [...new Set(stories.flatMap((story) => storyTags(story[key])))].sort((a, b) => a.localeCompare(b));
  return { industry: all('industry'), problem: all('problem') };
}

export interface StoryFilter {
  readonly search: string;
  readonly industry: string | null;
  readonly problem: string | null;
}

/** Stories with every word that was typed, and with the chosen tags. */
export function filterStories(stories: readonly Story[], filter: StoryFilter): Story[] {
  const words = filter.search.toLowerCase().split(/\s+/);
  const hasTag = (text: string, tag: string | null) => tag === null || storyTags(text).includes(tag);
  return stories.filter((story) => {
    if (!hasTag(story.industry, filter.industry) || !hasTag(story.problem, filter.problem)) return false;
    const { title, characters, conflict, ending, measure, result, industry, problem } = story;
    const text = [title, characters, conflict, ending, measure, result, industry, problem].join('\n');
    return words.every((word) => text.toLowerCase().includes(word));
  });
}
