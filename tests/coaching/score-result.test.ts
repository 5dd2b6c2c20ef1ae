import { describe, expect, it } from 'vitest';
import { calibrationOver, compareScores } from '../../core/coaching/calibration';
import { scoreLines, scoreResult } from '../../core/coaching/score-result';
import { standingOf } from '../../core/engagement/step-progress';
import { parsePlaybook } from '../../core/playbook/parse-playbook';

const text = `---
id: scored
title: Scored
---

## Call

::question[Did they object?]{#objected type=yes-no}

## Review

:::score[Listened]{#listened max=5 weight=2}
:::
:::score[Second question]{#second type=yes-no weight=3}
:::
:::score[Date]{#date type=choice options="Day | Week | Nothing"}
:::
:::score[Objection]{#objection max=4 weight=4 when="objected = yes"}
:::
:::score[Differently]{#differently type=text weight=50}
:::
`;
const { steps } = parsePlaybook(text);
const shown = scoreLines(steps, { objected: true });

describe('scoreResult', () => {
  it('weighs each line by its share of the best answer', () => {
    // 2 × 4/5 + 3 × 1 + 1 × 1/2 + 4 × 3/4 = 8.1 of 10
    const answers = { listened: 4, second: true, date: 'Week', objection: 3, differently: 'Wait' };
    expect(scoreResult(shown, answers)).toEqual({ percent: 81, counted: 4, open: [] });
  });

  it('leaves lines that do not apply out of the weight', () => {
    // 2 × 4/5 + 3 × 0 = 1.6 of 5
    const { percent, open } = scoreResult(shown, { listened: 4, second: false, date: null, objection: null });
    expect(percent).toBeCloseTo(32, 10);
    expect(open).toEqual([]);
  });

  it('leaves out text, and lines that the conversation did not lead to', () => {
    const lines = scoreLines(steps, { objected: false });
    expect(lines.map(({ id }) => id)).toEqual(['listened', 'second', 'date', 'differently']);
    expect(scoreResult(lines, { differently: 'All of it' }).percent).toBeNull();
  });

  it('names the lines that are open, and counts what is answered', () => {
    const { percent, open } = scoreResult(shown, { date: 'Day', second: '' });
    expect(percent).toBe(100);
    expect(open.map(({ id }) => id)).toEqual(['listened', 'second', 'objection']);
  });

  it('gives the last choice nothing, and holds a number inside its scale', () => {
    expect(scoreResult(shown, { date: 'Nothing' }).percent).toBe(0);
    expect(scoreResult(shown, { listened: 900 }).percent).toBe(100);
    expect(scoreResult(shown, { listened: -3 }).percent).toBe(0);
  });

  it('takes an answer that is no option of the line for none', () => {
    expect(scoreResult(shown, { date: 'Month', second: 'yes', listened: '4' }).percent).toBeNull();
  });
});

describe('a line that does not apply', () => {
  it('is settled for the rep, where one without an answer is open', () => {
    const [line] = shown;
    if (line === undefined) throw new Error('The playbook has lines');
    const run = { steps: {}, answers: {} };
    expect(standingOf(line, { ...run, selfScore: { listened: null } })).toBe('done');
    expect(standingOf(line, { ...run, selfScore: { listened: '' } })).toBe('open');
  });
});

describe('calibration', () => {
  it('is the coach less the rep, in points of 100, where both gave a figure', () => {
    const lines = compareScores(
      shown,
      { listened: 4, second: true, date: 'Day' },
      { listened: 3, second: null, date: 'Week' },
    );
    expect(lines.map(({ lineId, difference }) => [lineId, difference && Math.round(difference)])).toEqual([
      ['listened', -20],
      ['second', null],
      ['date', -50],
      ['objection', null],
      ['differently', null],
    ]);
  });

  it('gives means by line and by rep with the counts that they are made of', () => {
    const review = (repName: string, self: number, coach: number) => ({
      ...{ repName, playbookId: 'scored', playbookTitle: 'Scored' },
      lines: compareScores(shown, { listened: self, second: true }, { listened: coach, second: true }),
    });
    const { byLine, byRep } = calibrationOver([
      review('Dana', 5, 3),
      review('Dana', 4, 4),
      review('Tom', 2, 3),
    ]);
    const told = (means: typeof byLine) =>
      means.map(({ label, mean, count, reviews }) => [label, Math.round(mean * 10) / 10, count, reviews]);
    // Listened: (−40 + 0 + 20) / 3; second: 0 three times. Dana: (−40 + 0 + 0 + 0) / 4; Tom: (20 + 0) / 2.
    expect(told(byLine)).toEqual([
      ['Listened', -6.7, 3, 3],
      ['Second question', 0, 3, 3],
    ]);
    expect(told(byRep)).toEqual([
      ['Dana', -10, 4, 2],
      ['Tom', 10, 2, 1],
    ]);
  });
});
