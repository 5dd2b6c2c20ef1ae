import { describe, expect, it } from 'vitest';
import { countSteps, readRun } from '../../core/insight/run-fact';
import { parsePlaybook } from '../../core/playbook/parse-playbook';
import { anEngagement } from '../support/an-engagement';

const text = `---
id: come-back
title: Come back
---

## Prepare

- [ ] Read the deal {#read required}
- [ ] Ask around {#ask}

## Call

::question[How has it turned out?]{#turned type=choice options="Well | Badly" required}
::question[What does it cost?]{#cost when="turned = Badly"}

## Review

:::score[I listened]{#listened max=5}
:::
`;
const { steps } = parsePlaybook(text);
const { review } = anEngagement();
const at = '2018-06-12T10:00:00.000Z';

const run = (fields: Partial<ReturnType<typeof anEngagement>>) =>
  readRun(
    anEngagement({ status: 'done', calledAt: '2018-06-12T12:00:00', completedAt: at, ...fields }),
    steps,
  );

describe('readRun', () => {
  it('counts the steps that the answers led to: done, skipped, never reached', () => {
    const made = run({
      steps: { read: { state: 'skipped', reason: 'No time', at } },
      answers: { turned: 'Badly', cost: '3 hours' },
      review: { ...review, outcome: 'Connected' },
    });
    expect(made?.steps.map(({ id, standing }) => [id, standing])).toEqual([
      ['read', 'skipped'],
      ['ask', 'open'],
      ['turned', 'done'],
      ['cost', 'done'],
      ['listened', 'open'],
    ]);
    expect(countSteps(made ? [made, made] : [])).toEqual({
      required: { done: 2, skipped: 2, open: 0, all: 4 },
      all: { done: 4, skipped: 2, open: 4, all: 10 },
    });
  });

  it('leaves out a question whose condition was not met', () => {
    const made = run({ answers: { turned: 'Well' }, review: { ...review, outcome: 'Connected' } });
    expect(made?.steps.map(({ id }) => id)).toEqual(['read', 'ask', 'turned', 'listened']);
  });

  it('expects only the preparation when nobody was reached', () => {
    const made = run({ review: { ...review, outcome: 'Left voicemail' } });
    expect(made?.steps.map(({ id }) => id)).toEqual(['read', 'ask']);
  });

  it.each([
    ['Meeting booked', true],
    ['Opportunity', true],
    ['Referral', true],
    ['Follow-up', false],
    ['', false],
  ])('%s leads on: %s', (result, ledOn) => {
    expect(run({ review: { ...review, outcome: 'Connected', result } })?.ledOn).toBe(ledOn);
  });

  it('counts the day of the call, and no engagement that is open or given up', () => {
    expect(run({ calledAt: '2018-06-11T23:50:00' })?.on).toBe('2018-06-11');
    expect(run({ calledAt: null })?.on).toBe('2018-06-12');
    expect(run({ status: 'open' })).toBeNull();
    expect(run({ status: 'abandoned' })).toBeNull();
  });
});
