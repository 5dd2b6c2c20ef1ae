import { expect, test } from 'vitest';
import type { Story } from '../../../../core/story/story';
import { filterStories, tagsOfStories } from '../../../../renderer/features/stories/tags-of-stories';

const aStory = (title: string, industry: string, problem: string) =>
  ({ title, industry, problem, characters: '', conflict: '', ending: '', measure: '', result: '' }) as Story;
const stories = [aStory('One', 'Retail, Marine', 'Price'), aStory('Two', 'Marine', 'No budget, Price')];
const all = { search: '', industry: null, problem: null };
const titles = (filter: Partial<typeof all> | { industry?: string; problem?: string; search?: string }) =>
  filterStories(stories, { ...all, ...filter }).map(({ title }) => title);

test('every tag is offered once', () => {
  expect(tagsOfStories(stories)).toEqual({ industry: ['Marine', 'Retail'], problem: ['No budget', 'Price'] });
});

test('tags and words narrow the list together', () => {
  expect(titles({})).toEqual(['One', 'Two']);
  expect(titles({ industry: 'Retail' })).toEqual(['One']);
  expect(titles({ industry: 'Marine', problem: 'No budget' })).toEqual(['Two']);
  expect(titles({ industry: 'Marine', search: 'one RETAIL' })).toEqual(['One']);
});
