import { describe, expect, it } from 'vitest';
import { diagnoseProcess } from '../../core/insight/diagnose-process';
import type { RunFact } from '../../core/insight/run-fact';
import { addDays } from '../../core/record/add-days';
import { aRun, type Standing, steps } from '../support/an-insight-source';

const asOf = '2018-06-30';
const rules = { windowWeeks: 4, fewestRuns: 5, fallPoints: 15, followedPercent: 80, reviseAfterWeeks: 8 };

interface Window {
  readonly led: number;
  readonly of: number;
  /** How many runs did the required step. */
  readonly done: number;
  readonly leftAs?: Standing;
}

/** Runs of windows of 28 days, the latest first; in each, the first ones lead on and do the step. */
function runsOf(...windows: Window[]): RunFact[] {
  return windows.flatMap(({ led, of, done, leftAs = 'skipped' }, window) =>
    Array.from({ length: of }, (_, index) =>
      aRun({
        id: `${window}-${index}`,
        on: addDays(asOf, -28 * window - index),
        ledOn: index < led,
        steps: steps({ '!read': index < done ? 'done' : leftAs, extra: 'open' }),
      }),
    ),
  );
}

describe('diagnoseProcess', () => {
  it('says nothing with fewer engagements than the settings ask for, on either side', () => {
    const few = { led: 0, of: 4, done: 4 };
    const enough = { led: 5, of: 5, done: 5 };
    expect(diagnoseProcess(runsOf(few, enough), asOf, rules).kind).toBe('too-few');
    expect(diagnoseProcess(runsOf(enough, few), asOf, rules).kind).toBe('too-few');
    expect(diagnoseProcess([], asOf, rules)).toMatchObject({ kind: 'too-few', accountIds: [] });
  });

  it('holds while the fall is smaller than the threshold: 55% to 45% is ten points', () => {
    const runs = runsOf({ led: 9, of: 20, done: 0 }, { led: 11, of: 20, done: 0 });
    expect(diagnoseProcess(runs, asOf, rules).kind).toBe('holding');
  });

  it('sends back to basics when results fell and required steps were left out, and names the step', () => {
    // 1 of 5 against 4 of 5 led on; 2 of 5 did the one required step: 40%.
    const runs = runsOf({ led: 1, of: 5, done: 2 }, { led: 4, of: 5, done: 5 });
    const { kind, text, accountIds } = diagnoseProcess(runs, asOf, rules);
    expect(kind).toBe('back-to-basics');
    expect(text).toBe(
      'Results fell from 80% to 20% and the process was not followed (40% of the required steps were done): back to basics, start with “Step read”, done in 2 of 5.',
    );
    expect(accountIds).toHaveLength(5);
  });

  it('does not say that a process was not followed when no step of it applied', () => {
    const fell = runsOf({ led: 1, of: 5, done: 0 }, { led: 4, of: 5, done: 0 });
    const { kind, text } = diagnoseProcess(
      fell.map((run) => ({ ...run, steps: [] })),
      asOf,
      rules,
    );
    expect(kind).toBe('watch');
    expect(text).toContain('No step applied');
  });

  it('keeps to a process that was followed until results fell for long, then says to revise it', () => {
    const once = runsOf({ led: 1, of: 5, done: 5 }, { led: 3, of: 5, done: 5 });
    const watched = diagnoseProcess(once, asOf, rules);
    expect(watched.kind).toBe('watch');
    expect(watched.text).toContain('from 60% to 20% in 4 weeks although the process was followed');
    const twice = runsOf({ led: 1, of: 5, done: 4 }, { led: 3, of: 5, done: 5 }, { led: 5, of: 5, done: 0 });
    // 9 of 10 in the two windows that fell; the one before them is not judged.
    expect(diagnoseProcess(twice, asOf, rules)).toMatchObject({
      kind: 'revise',
      text: 'Followed (90% of the required steps were done) and falling for 8 weeks, from 100% to 20%: revise the plan.',
    });
  });

  it('counts a window to its first and last day', () => {
    const edge = (days: number) => aRun({ id: `d${days}`, on: addDays(asOf, -days), ledOn: days >= 28 });
    const runs = [0, 1, 2, 3, 27, 28, 29, 30, 31, 55].map(edge);
    expect(diagnoseProcess(runs, asOf, { ...rules, followedPercent: 1 }).text).toContain('from 100% to 0%');
  });

  it('judges by all steps where a playbook requires none', () => {
    const runs = runsOf({ led: 0, of: 5, done: 5 }, { led: 5, of: 5, done: 5 }).map((run) => ({
      ...run,
      steps: steps({ read: 'done', extra: 'open' }),
    }));
    expect(diagnoseProcess(runs, asOf, rules).text).toContain('50% of all steps were done');
  });
});
