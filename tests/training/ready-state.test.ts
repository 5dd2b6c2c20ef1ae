import { describe, expect, it } from 'vitest';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { askedSteps, stepChanges } from '../../core/training/changed-steps';
import { changeWords } from '../../core/training/readiness-words';
import { type ReadyMark, readyMark } from '../../core/training/ready-mark';
import { readyState } from '../../core/training/ready-state';
import { someEvidence } from '../support/some-evidence';

const nine = Array.from({ length: 9 }, (_, index) => ({ id: `s${index}`, text: `Step ${index}` }));
const reworded = (count: number) =>
  nine.map((step, index) => (index < count ? { ...step, text: `${step.text}, otherwise` } : step));

function aMark(fields: Partial<ReadyMark> = {}): ReadyMark {
  const stamp = { createdAt: '2026-05-12T08:00:00.000Z', updatedAt: '2026-05-12T08:00:00.000Z', device: 'd' };
  return readyMark.parse({
    ...stamp,
    ...{ id: 'm', repId: null, repName: 'Ada', playbookId: 'p', playbookTitle: 'P', textHash: 'h' },
    ...{ steps: nine, on: '2026-05-12', givenBy: 'coach', coachName: 'Ruth', evidence: someEvidence() },
    ...fields,
  });
}

describe('stepChanges', () => {
  it('counts reworded steps, and one that went with one that came as one', () => {
    expect(stepChanges(nine, reworded(3))).toMatchObject({ count: 3, total: 9 });
    expect(changeWords(stepChanges(nine, reworded(3)), '2026-05-12', '2026-06-01')).toBe(
      '3 of 9 steps changed since 12 May',
    );
    const replaced = [...nine.slice(1), { id: 'new', text: 'New' }];
    expect(stepChanges(nine, replaced)).toMatchObject({ count: 1, total: 9 });
    expect(stepChanges(nine, [...nine, { id: 'new', text: 'New' }])).toMatchObject({ count: 1, total: 10 });
    expect(stepChanges(nine, nine.slice(2))).toMatchObject({ count: 2, total: 9 });
  });

  it('takes moving and white space for no change', () => {
    const spaced = nine
      .toReversed()
      .map((step) => ({ ...step, text: ` ${step.text.replace(' ', '  \n')} ` }));
    expect(stepChanges(nine, spaced)).toMatchObject({ count: 0, share: 0, changed: [] });
    expect(stepChanges([], [])).toMatchObject({ count: 0, total: 0, share: 0 });
  });

  it('looks at questions and required steps only', () => {
    const text =
      '---\nid: a\ntitle: A\ngoal: B\n---\n\n## Prepare\n\n- [ ] Must {#must required}\n- [ ] May {#may}\n\n## Call\n\n::question[Why?]{#why}\n\n:::objection[No]{#no}\nYes.\n:::\n';
    expect(askedSteps(parsePlaybook(text)).map(({ id }) => id)).toEqual(['must', 'why']);
  });
});

describe('readyState', () => {
  it('expires from the share on that the settings say: 3 of 9 is more than 30%, 2 of 9 is not', () => {
    expect(readyState([aMark()], reworded(2), 30).kind).toBe('ready');
    expect(readyState([aMark()], reworded(3), 30).kind).toBe('expired');
    expect(readyState([aMark()], reworded(3), 34).kind).toBe('ready');
    expect(readyState([aMark()], nine, 1).kind).toBe('ready');
  });

  it('goes by the latest mark that was not taken back', () => {
    const old = aMark({ id: 'old', on: '2026-04-30', steps: reworded(9) });
    expect(readyState([old, aMark()], nine, 30)).toMatchObject({ kind: 'ready', mark: { id: 'm' } });
    const back = aMark({ takenBackOn: '2026-05-20' });
    expect(readyState([old, back], nine, 30)).toMatchObject({ kind: 'expired', mark: { id: 'old' } });
    expect(readyState([back], nine, 30)).toEqual({ kind: 'open', mark: null, changes: null });
  });
});
