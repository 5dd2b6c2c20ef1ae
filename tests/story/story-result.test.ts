import { expect, test } from 'vitest';
import { measuredResult, storyResult } from '../../core/story/story-result';

const nothing = { measure: '', before: '', after: '', result: '' };

test.each([
  [{ measure: 'Hours a week', before: '14', after: '3' }, 'Hours a week: 14 before, 3 after'],
  [{ before: '14', after: '3' }, '14 before, 3 after'],
  [{ measure: 'Hours a week', after: '3' }, 'Hours a week: 3 after'],
  [{ measure: 'Hours a week' }, ''],
  [{}, ''],
])('a measure is told as far as it is known: %o', (fields, words) => {
  expect(measuredResult({ ...nothing, ...fields })).toBe(words);
});

test('what else came of it follows the figures', () => {
  expect(storyResult({ ...nothing, before: '14', after: '3', result: 'Nobody left.' })).toBe(
    '14 before, 3 after. Nobody left.',
  );
  expect(storyResult(nothing)).toBe('');
});
