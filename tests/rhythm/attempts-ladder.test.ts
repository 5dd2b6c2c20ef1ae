import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Idea, type IdeaFields, ideaFields } from '../../core/idea/idea';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { readAttemptsLadder } from '../../core/rhythm/attempts-ladder';
import { ladderStep } from '../../core/rhythm/ladder-step';
import { newThings } from '../../core/rhythm/new-things';
import { defaultPicklists } from '../../core/settings/default-picklists';
import { anAccount, testStamp } from '../support/an-account';

const anIdea = (title: string, fields: Partial<IdeaFields> = {}): Idea => ({
  ...ideaFields.parse({ title, ...fields }),
  ...testStamp,
  id: title,
});
const until = (asOf: string, mostAttempts = 3) => ({ asOf, mostAttempts });

test('attempts are counted since the last answer, in their order', () => {
  const { activities } = anAccount()
    .called({ on: '2018-02-28T10:00', outcome: 'Connected' })
    .emailed({ on: '2018-03-02T10:00', text: 'news' })
    .leftVoicemail({ on: '2018-03-01T10:00', text: 'reason' })
    .noted('no attempt', { on: '2018-03-03T10:00' })
    .activity({ kind: 'value', engagementId: 'e', on: '2018-03-02T10:05' })
    .called({ on: '2018-04-01T10:00' })
    .build();
  const ladder = readAttemptsLadder(activities, until('2018-03-31'));
  expect(ladder.attempts.map(({ text }) => text)).toEqual(['reason', 'news']);
  expect(ladder).toMatchObject({ next: 3, isVerdictDue: false });
});

test('after the last attempt the verdict is due, and an answer begins anew', () => {
  const tried = anAccount()
    .called({ on: '2018-03-01' })
    .leftVoicemail({ on: '2018-03-05' })
    .emailed({ on: '2018-03-09' });
  const decided = readAttemptsLadder(tried.build().activities, until('2018-03-31'));
  expect(decided.isVerdictDue).toBe(true);
  const answered = readAttemptsLadder(
    tried.calledUs({ on: '2018-03-10' }).build().activities,
    until('2018-03-31'),
  );
  expect(answered).toMatchObject({ next: 1, isVerdictDue: false });
});

test('a verdict with or after the last attempt is not asked for again, until another attempt', () => {
  const tried = anAccount()
    .called({ on: '2018-03-01' })
    .leftVoicemail({ on: '2018-03-05' })
    .emailed({ on: '2018-03-09', verdict: 'Follow up' });
  const ladder = readAttemptsLadder(tried.build().activities, until('2018-03-31'));
  expect(ladder).toMatchObject({ isVerdictDue: false, verdict: { words: 'Follow up' } });
  const again = readAttemptsLadder(
    tried.called({ on: '2018-03-20' }).build().activities,
    until('2018-03-31'),
  );
  expect(again).toMatchObject({ next: 5, isVerdictDue: true, verdict: null });
});

test('the shipped ladder has something of its own for each attempt', () => {
  const text = readFileSync('playbooks/voicemail-and-message-ladder.md', 'utf8');
  const playbook = parsePlaybook(text, { picklists: defaultPicklists });
  const calls = [1, 2, 3, 4, 5, 6, 7, 8, 12].map((attempt) => ladderStep(playbook, attempt)?.call.join());
  expect(calls[0]).toBe(calls[1]);
  expect(calls[2]).toContain('Attempt 3');
  expect(new Set(calls.slice(1, 8)).size).toBe(7);
  expect(calls[8]).toBe(calls[7]);
  expect(ladderStep(playbook, 3)?.prepare).toEqual(['Which story, with which figure?']);
});

test('what an earlier attempt has named is not new', () => {
  const history = anAccount()
    .knows({ firstName: 'Ann', interests: ['Chess', 'rowing'] })
    .build();
  const known = {
    stories: [],
    ideas: [anIdea('Rebate forms', { industry: 'Food' }), anIdea('Chess'), anIdea('A card for all')],
    industry: 'Retail',
    deal: null,
    neverBought: [{ name: 'DayLine' }, { name: 'Hub' }],
    contact: history.contacts[0] ?? null,
  };
  const things = newThings({ ...known, attempts: [{ subject: '', text: 'Told her of dayline and chess.' }] });
  expect(things.map(({ text }) => text)).toEqual(['A card for all', 'Hub', 'A personal note about rowing']);
});
