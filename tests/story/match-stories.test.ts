import { expect, test } from 'vitest';
import { matchStories } from '../../core/story/match-stories';
import { type StoryFields, story } from '../../core/story/story';

const stamp = { createdAt: '2026-11-20T08:00:00.000Z', updatedAt: '2026-11-20T08:00:00.000Z', device: 'd' };
const aStory = (title: string, fields: Partial<StoryFields> = {}) =>
  story.parse({ ...stamp, id: title, title, ...fields });
const account = { id: 'account-1', industry: 'retail' };
const deal = { realLossReason: 'No budget', statedLossReason: 'Price', competitor: 'Novatech' };
const titles = (stories: ReturnType<typeof aStory>[], lost: typeof deal | null = deal) =>
  matchStories(stories, account, lost).map(({ story: { title } }) => title);

test('somebody like them with their problem comes before either, and what does not fit is left out', () => {
  const stories = [
    aStory('industry', { industry: 'Retail' }),
    aStory('stated', { problem: 'Price' }),
    aStory('both', { industry: 'Retail', problem: 'No budget' }),
    aStory('real', { problem: 'No budget' }),
    aStory('neither', { industry: 'Marine', problem: 'Bad timing' }),
  ];
  expect(titles(stories)).toEqual(['both', 'real', 'stated', 'industry']);
});

test('one of several tags is enough, and the reason names it', () => {
  const stories = [aStory('a', { industry: 'Wholesale, Retail', problem: 'Bad timing; no budget' })];
  expect(matchStories(stories, account, deal)[0]?.why).toBe(
    'It answers their real reason, no budget; same industry, Retail',
  );
});

test('of two that fit alike the measured one comes first', () => {
  const plain = aStory('a plain one', { industry: 'Retail', result: 'They were glad.' });
  const measured = aStory('measured', { industry: 'Retail', measure: 'Hours', before: '14', after: '3' });
  expect(titles([plain, measured])).toEqual(['measured', 'a plain one']);
});

test('an account is not told its own story', () => {
  expect(titles([aStory('own', { industry: 'Retail', accountId: 'account-1' })])).toEqual([]);
});

test('without a deal the industry alone counts', () => {
  expect(titles([aStory('a', { industry: 'Retail' }), aStory('b', { problem: 'Price' })], null)).toEqual([
    'a',
  ]);
});
