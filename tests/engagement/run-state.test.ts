import { describe, expect, test } from 'vitest';
import { callLengthMs, clockText, elapsedMsOf } from '../../core/engagement/call-timer';
import { completionProblems } from '../../core/engagement/completion-problems';
import type { Engagement } from '../../core/engagement/engagement';
import { phaseProgress } from '../../core/engagement/phase-progress';
import { problemOf, standingOf, visibleSteps } from '../../core/engagement/step-progress';
import { verdictKind } from '../../core/engagement/verdict-kind';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { examplePlaybook } from '../support/a-playbook';
import { anEngagement } from '../support/an-engagement';

const { steps } = parsePlaybook(examplePlaybook);
const at = '2026-11-20T08:00:00.000Z';
const verdicts = ['Follow up', 'Keep warm', 'Stop'];
const read = { 'read-history': { state: 'done', reason: '', at } } as const;

function reviewed(review: Partial<Engagement['review']>, more: Partial<Engagement> = {}): Engagement {
  const base = anEngagement();
  return { ...base, steps: read, ...more, review: { ...base.review, ...review } };
}
const missing = (engagement: Engagement) =>
  completionProblems(steps, engagement, { asOf: '2026-11-20', verdicts }).map(({ stepId }) => stepId);

describe('the way through the steps', () => {
  test('a branch is shown only for the answer that it belongs to', () => {
    const shown = (answers: Engagement['answers']) =>
      visibleSteps(steps, answers, 'call').some(({ id }) => id === 'budget');
    expect(shown({})).toBe(false);
    expect(shown({ 'real-reason': 'No budget' })).toBe(true);
    expect(shown({ 'real-reason': 'Price' })).toBe(false);
  });

  test('a phase counts what asks for something, not what lies at hand', () => {
    const engagement = anEngagement({ answers: { 'would-change': 'The reports' } });
    expect(phaseProgress(steps, engagement, 'call')).toMatchObject({ total: 2, settled: 1 });
    const withBudget = anEngagement({ answers: { 'real-reason': 'No budget' } });
    expect(phaseProgress(steps, withBudget, 'call')).toMatchObject({ total: 3, settled: 1, problems: [] });
  });

  test('skipping a required step needs a reason, answering it after all does not', () => {
    const step = steps.find(({ id }) => id === 'real-reason');
    if (step === undefined) throw new Error('The example has changed.');
    const skipped = (reason: string) => ({ 'real-reason': { state: 'skipped', reason, at } as const });
    expect(problemOf(step, anEngagement())?.message).toContain('Answer');
    expect(problemOf(step, anEngagement({ steps: skipped(' ') }))?.message).toContain('Say why');
    expect(problemOf(step, anEngagement({ steps: skipped('No time') }))).toBeNull();
    const answered = anEngagement({ steps: skipped(''), answers: { 'real-reason': 'Price' } });
    expect([problemOf(step, answered), standingOf(step, answered)]).toEqual([null, 'done']);
  });

  test('zero and "no" are answers, blanks are none', () => {
    const score = steps.find(({ id }) => id === 'listened');
    const question = steps.find(({ id }) => id === 'would-change');
    if (!score || !question) throw new Error('The example has changed.');
    expect(standingOf(score, anEngagement({ selfScore: { listened: 0 } }))).toBe('done');
    expect(standingOf(question, anEngagement({ answers: { 'would-change': false } }))).toBe('done');
    expect(standingOf(question, anEngagement({ answers: { 'would-change': '  ' } }))).toBe('open');
    expect(standingOf(question, anEngagement({ answers: { 'would-change': [] } }))).toBe('open');
  });
});

describe('what completing waits for', () => {
  test('an empty review names everything, each once', () => {
    expect(missing(anEngagement())).toEqual(['read-history', 'review.outcome', 'review.verdict']);
  });

  test('questions of the call wait only when somebody was reached', () => {
    const verdict = { verdict: 'Keep warm', nextStepOn: '2026-12-01' };
    const answers = { verdict: 'Keep warm' };
    expect(missing(reviewed({ ...verdict, outcome: 'Left voicemail' }))).toEqual([]);
    expect(missing(reviewed({ ...verdict, outcome: 'Connected' }, { answers }))).toEqual(['real-reason']);
  });

  test('following up and keeping warm need a date that is not over, stopping needs a reason', () => {
    const outcome = 'No answer';
    expect(missing(reviewed({ outcome, verdict: 'Follow up' }))).toEqual(['review.nextStepOn']);
    expect(missing(reviewed({ outcome, verdict: 'Keep warm', nextStepOn: '2026-11-19' }))).toEqual([
      'review.nextStepOn',
    ]);
    expect(missing(reviewed({ outcome, verdict: 'Keep warm', nextStepOn: '2026-11-20' }))).toEqual([]);
    expect(missing(reviewed({ outcome, verdict: 'Stop' }))).toEqual(['review.verdictReason']);
    expect(missing(reviewed({ outcome, verdict: 'Stop', verdictReason: 'Never qualified' }))).toEqual([]);
  });

  test('renamed verdicts are understood by their place', () => {
    const own = ['Call again', 'Nurture', 'Drop'];
    expect(own.map((name) => verdictKind(name, own))).toEqual(['follow-up', 'keep-warm', 'stop']);
    expect(verdictKind(' stop ', own)).toBe('stop');
    expect(verdictKind('', own)).toBeNull();
  });
});

describe('the timer', () => {
  const startedAt = '2026-11-20T08:00:00.000Z';
  const running = { timerStartedAt: startedAt, elapsedMs: 5_000 };
  const later = (ms: number) => new Date(Date.parse(startedAt) + ms);

  test('adds what runs to what ran, and never shrinks with the clock', () => {
    expect(elapsedMsOf(running, later(60_000))).toBe(65_000);
    expect(elapsedMsOf(running, later(-60_000))).toBe(5_000);
    expect(elapsedMsOf({ timerStartedAt: null, elapsedMs: 7 }, later(1))).toBe(7);
  });

  test('a timer left running over night counts up to the last thing typed', () => {
    const lastTypedAt = later(10 * 60_000).toISOString();
    expect(callLengthMs(running, later(14 * 3_600_000), lastTypedAt)).toBe(605_000);
    expect(callLengthMs(running, later(3_600_000), lastTypedAt)).toBe(3_605_000);
  });

  test.each([
    [0, '00:00'],
    [187_000, '03:07'],
    [3_729_000, '1:02:09'],
  ])('%i ms read as %s', (ms, text) => expect(clockText(ms)).toBe(text));
});
