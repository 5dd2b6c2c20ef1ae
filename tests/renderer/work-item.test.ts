import { describe, expect, it } from 'vitest';
import { chooseOption, chosenOptions } from '../../core/engagement/answer-input';
import type { Playbook, PlaybookStep, QuestionStep } from '../../core/playbook/playbook';
import { settings } from '../../core/settings/settings';
import { expandEdits } from '../../renderer/features/engagement/expand-edits';
import { onwardFrom, phaseEdits } from '../../renderer/features/engagement/onward';
import { chooseEdits, skipEdits, tickEdits } from '../../renderer/features/engagement/step-actions';
import { itemsOf, progressOf, stateOf } from '../../renderer/features/engagement/work-item';
import { anEngagement } from '../support/an-engagement';

const range = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
const base = { isDerivedId: false, when: null, range, required: false } as const;
const check = (id: string): PlaybookStep => ({
  ...base,
  kind: 'check',
  id,
  phase: 'prepare',
  text: `Do ${id}`,
});
const question = (id: string, fields: Partial<QuestionStep> = {}): QuestionStep => ({
  ...base,
  kind: 'question',
  id,
  phase: 'call',
  text: `Ask ${id}`,
  type: 'choice',
  options: ['No budget', 'Price'],
  saves: '',
  ...fields,
});
const budget: PlaybookStep = {
  ...question('budget', { type: 'text', options: [] }),
  when: { join: 'and', terms: [{ stepId: 'reason', operator: '=', value: 'No budget' }] },
};
const verdict = question('verdict', { phase: 'review', saves: 'engagement.verdict', options: [] });
const opener: PlaybookStep = {
  ...base,
  kind: 'prose',
  id: 'opener',
  phase: 'call',
  text: '',
  body: '> Hello',
};
const playbook = (steps: readonly PlaybookStep[]): Playbook => ({
  id: 'p',
  title: 'P',
  goal: '',
  owner: '',
  pools: [],
  reviewBy: null,
  situation: '',
  steps,
  diagrams: [],
  kind: 'playbook',
  stages: [],
  diagnostics: [],
});
const all = playbook([check('read'), opener, question('reason'), budget, verdict]);
const now = new Date('2026-11-22T10:00:00Z');
const stamp = { id: 's', createdAt: now.toISOString(), updatedAt: now.toISOString(), device: 'd' };
const defaults = settings.parse(stamp);

describe('the steps of an engagement', () => {
  it('follow the answers, so that a branch appears with the answer that leads to it', () => {
    const ids = (answers: Record<string, string>) =>
      itemsOf(all, 'call', answers, new Map()).map(({ id }) => id);
    expect(ids({})).toEqual(['opener', 'reason']);
    expect(ids({ reason: 'No budget' })).toEqual(['opener', 'reason', 'budget']);
    expect(ids({ reason: 'Price' })).toEqual(['opener', 'reason']);
  });

  it('end in the review with the parts that every review has', () => {
    const ids = itemsOf(all, 'review', {}, new Map()).map(({ id }) => id);
    expect(ids[0]).toBe('verdict');
    expect(ids.at(-1)).toBe('part:finish');
  });

  it('count neither what is only read nor the finish', () => {
    const engagement = anEngagement({ answers: { reason: 'Price' } });
    const items = itemsOf(all, 'call', engagement.answers, new Map());
    expect(progressOf(items, engagement)).toEqual({ settled: 1, total: 1 });
  });

  it('are ticked, taken back, and skipped with the reason kept', () => {
    const [item] = itemsOf(all, 'prepare', {}, new Map());
    const ticked = anEngagement({ steps: { ...tickEdits(item, anEngagement(), now).steps } });
    expect(item && stateOf(item, ticked)).toBe('done');
    expect(tickEdits(item, ticked, now).steps?.read?.state).toBe('open');
    const skipped = anEngagement({
      steps: { read: { state: 'skipped', reason: 'Known', at: now.toISOString() } },
    });
    expect(skipEdits(item, skipped, now).steps?.read).toMatchObject({ state: 'open', reason: 'Known' });
  });
});

describe('answering with digits', () => {
  it('chooses the option of the current question and takes it back', () => {
    const item = itemsOf(all, 'call', {}, new Map())[1];
    expect(chooseEdits(item, 2, anEngagement(), defaults)).toEqual({ answers: { reason: 'Price' } });
    const chosen = anEngagement({ answers: { reason: 'Price' } });
    expect(chooseEdits(item, 2, chosen, defaults)).toEqual({ answers: { reason: '' } });
    expect(chooseEdits(item, 9, anEngagement(), defaults)).toEqual({});
  });

  it('takes the options of the field that a question saves to', () => {
    const [item] = itemsOf(all, 'review', {}, new Map());
    expect(chooseEdits(item, 3, anEngagement(), defaults)).toEqual({ answers: { verdict: 'Stop' } });
  });

  it("answers the review's own parts", () => {
    const items = itemsOf(all, 'review', {}, new Map());
    const part = items.find(({ id }) => id === 'part:what-happened');
    expect(chooseEdits(part, 1, anEngagement(), defaults)).toEqual({ review: { outcome: 'Connected' } });
  });

  it('keeps several answers side by side and yes and no apart from text', () => {
    const several = question('x', { type: 'several' });
    expect(chooseOption(several, ['Price'], 'No budget')).toEqual(['Price', 'No budget']);
    expect(chooseOption(several, ['Price'], 'Price')).toEqual([]);
    expect(chooseOption(question('y', { type: 'yes-no' }), undefined, 'No')).toBe(false);
    expect(chosenOptions(false)).toEqual(['No']);
    expect(chosenOptions('')).toEqual([]);
  });
});

describe('a question that saves to the review', () => {
  it("shows in the review's own field at once, and the other way round", () => {
    const engagement = anEngagement();
    expect(expandEdits(engagement, { answers: { verdict: 'Stop' } }, all.steps).review?.verdict).toBe('Stop');
    const edits = expandEdits(engagement, { review: { verdict: 'Keep warm' } }, all.steps);
    expect(edits.answers).toEqual({ verdict: 'Keep warm' });
    expect(edits.review).toEqual({ verdict: 'Keep warm' });
  });
});

describe('going on', () => {
  it('leads through the steps, then to the next part, at last to completing', () => {
    const items = itemsOf(all, 'call', {}, new Map());
    const engagement = anEngagement({ phase: 'call' });
    expect(onwardFrom({ engagement, items, current: items[0] })).toEqual({ kind: 'item', id: 'reason' });
    expect(onwardFrom({ engagement, items, current: items[1] })).toEqual({ kind: 'phase', phase: 'review' });
    const review = itemsOf(all, 'review', {}, new Map());
    const last = { engagement: anEngagement({ phase: 'review' }), items: review, current: review.at(-1) };
    expect(onwardFrom(last)).toEqual({ kind: 'complete' });
  });

  it('stops the clock of the call when the review begins', () => {
    const calling = anEngagement({
      phase: 'call',
      timerStartedAt: '2026-11-22T09:55:00.000Z',
      elapsedMs: 1_000,
    });
    expect(phaseEdits(calling, 'review', now)).toEqual({
      phase: 'review',
      currentStepId: '',
      timerStartedAt: null,
      elapsedMs: 301_000,
    });
    expect(phaseEdits(calling, 'call', now)).toEqual({});
  });
});
