import { describe, expect, test } from 'vitest';
import { applyEngagementPatch } from '../../core/engagement/apply-engagement-patch';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { examplePlaybook } from '../support/a-playbook';
import { anEngagement } from '../support/an-engagement';

const { steps } = parsePlaybook(examplePlaybook);

describe('saving what was typed', () => {
  test('answers that were typed on two screens both stay', () => {
    const engagement = anEngagement({ answers: { 'would-change': 'a' } });
    const { answers } = applyEngagementPatch(engagement, { answers: { 'real-reason': 'Price' } }, steps);
    expect(answers).toEqual({ 'would-change': 'a', 'real-reason': 'Price' });
  });

  test('the review and its story keep what the patch does not name', () => {
    const base = anEngagement();
    const engagement = {
      ...base,
      review: { ...base.review, summary: 's', story: { characters: 'c', conflict: '', ending: '' } },
    };
    const { review } = applyEngagementPatch(
      engagement,
      { review: { story: { conflict: 'x' }, credit: 'Lee' } },
      steps,
    );
    expect(review).toMatchObject({ summary: 's', credit: 'Lee', story: { characters: 'c', conflict: 'x' } });
  });

  test('a verdict answered as a question is the verdict of the review, and the other way round', () => {
    const asked = applyEngagementPatch(anEngagement(), { answers: { verdict: 'Stop' } }, steps);
    expect(asked.review?.verdict).toBe('Stop');
    const typed = applyEngagementPatch(anEngagement(), { review: { verdict: 'Keep warm' } }, steps);
    expect(typed.answers).toEqual({ verdict: 'Keep warm' });
  });

  test('taking the verdict back clears it in both places', () => {
    const engagement = {
      ...anEngagement(),
      ...applyEngagementPatch(anEngagement(), { answers: { verdict: 'Stop' } }, steps),
    };
    expect(applyEngagementPatch(engagement, { answers: { verdict: '' } }, steps).review?.verdict).toBe('');
    expect(applyEngagementPatch(engagement, { review: { verdict: '' } }, steps).answers).toEqual({
      verdict: '',
    });
  });

  test('an answer that no field can hold stays an answer', () => {
    const long = 'x'.repeat(2_000);
    const changed = applyEngagementPatch(anEngagement(), { answers: { verdict: long } }, steps);
    expect([changed.answers?.verdict, changed.review?.verdict]).toEqual([long, '']);
  });

  test('lists are replaced whole and nothing else is touched', () => {
    expect(applyEngagementPatch(anEngagement(), { noteDraft: 'half a th' }, steps)).toEqual({
      noteDraft: 'half a th',
    });
  });
});
