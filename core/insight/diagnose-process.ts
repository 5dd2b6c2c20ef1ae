import { counted } from '../calendar/date-words';
import { dayNumber } from '../calendar/day-number';
import type { InsightSettings } from '../settings/settings';
import { idsOf, type Sentence, sentence } from './figure';
import { countSteps, type RunFact } from './run-fact';

interface Window {
  readonly runs: readonly RunFact[];
  /** Share of runs that led on, in percent, not rounded. */
  readonly results: number;
}

export interface Diagnosis {
  readonly kind: 'too-few' | 'holding' | 'back-to-basics' | 'watch' | 'revise';
  readonly text: string;
  readonly accountIds: readonly string[];
  /** The step to begin with when the process was not followed. */
  readonly step?: string;
}

/** Further back is another story. */
const mostWindows = 12;

/**
 * When results fall: was the process followed? (M26, decision 55.) Windows of equal length are walked back
 * from `asOf` for as long as each was better than the one after it.
 */
export function diagnoseProcess(runs: readonly RunFact[], asOf: string, rules: InsightSettings): Diagnosis {
  const windows = windowsOf(runs, asOf, rules);
  const [now, before] = windows;
  const weeks = counted(rules.windowWeeks, 'week');
  if (!now || !before) {
    const text = `Too little to judge: each ${weeks} need at least ${rules.fewestRuns} completed engagements.`;
    return { kind: 'too-few', text, accountIds: [] };
  }
  let fallen = 0;
  while ((windows[fallen + 1]?.results ?? -1) > (windows[fallen]?.results ?? 0)) fallen += 1;
  const began = windows[fallen] ?? now;
  const change = `${Math.round(began.results)}% to ${Math.round(now.results)}%`;
  if (fallen === 0 || began.results - now.results < rules.fallPoints) {
    const text = `Results hold: ${Math.round(now.results)}% of ${now.runs.length} engagements led on in the last ${weeks}, ${Math.round(before.results)}% of ${before.runs.length} in those before.`;
    return { kind: 'holding', text, accountIds: idsOf(now.runs) };
  }
  const falling = windows.slice(0, fallen).flatMap((window) => window.runs);
  const accountIds = idsOf(falling);
  const { required, all } = countSteps(falling);
  const isByRequired = required.all > 0;
  const steps = isByRequired ? required : all;
  if (steps.all === 0) {
    const text = `Results fell from ${change}. No step applied in these engagements, so whether the process was followed can’t be told.`;
    return { kind: 'watch', text, accountIds };
  }
  const share = (steps.done / steps.all) * 100;
  const done = `${Math.round(share)}% of ${isByRequired ? 'the required' : 'all'} steps were done`;
  if (share < rules.followedPercent) {
    const first = mostLeftOut(falling, isByRequired, rules.fewestRuns);
    const start = first
      ? `start with “${first.text}”, done in ${first.done} of ${first.count}`
      : 'start with its first step';
    const text = `Results fell from ${change} and the process was not followed (${done}): back to basics, ${start}.`;
    return { kind: 'back-to-basics', text, accountIds, ...(first ? { step: first.text } : {}) };
  }
  const long = fallen * rules.windowWeeks;
  if (long >= rules.reviseAfterWeeks) {
    const text = `Followed (${done}) and falling for ${counted(long, 'week')}, from ${change}: revise the plan.`;
    return { kind: 'revise', text, accountIds };
  }
  const text = `Results fell from ${change} in ${counted(long, 'week')} although the process was followed (${done}): keep to it, and revise the plan if they still fall after ${counted(rules.reviseAfterWeeks, 'week')}.`;
  return { kind: 'watch', text, accountIds };
}

/** The latest first; ends at the first one with too few runs to say anything. */
function windowsOf(runs: readonly RunFact[], asOf: string, rules: InsightSettings): Window[] {
  const today = dayNumber(asOf);
  const byWindow: RunFact[][] = Array.from({ length: mostWindows }, () => []);
  for (const run of runs)
    byWindow[Math.floor((today - dayNumber(run.on)) / (rules.windowWeeks * 7))]?.push(run);
  const end = byWindow.findIndex((inside) => inside.length < rules.fewestRuns);
  return byWindow.slice(0, end === -1 ? mostWindows : end).map((inside) => ({
    runs: inside,
    results: (inside.filter(({ ledOn }) => ledOn).length / inside.length) * 100,
  }));
}

interface LeftOut {
  readonly text: string;
  readonly done: number;
  readonly count: number;
}

/** The step with the lowest share done; of equal ones the first that was met. */
function mostLeftOut(runs: readonly RunFact[], onlyRequired: boolean, fewest: number): LeftOut | null {
  const found = new Map<string, { text: string; done: number; count: number }>();
  for (const { playbookId, steps } of runs) {
    for (const { id, text, standing, isRequired } of steps) {
      if (onlyRequired && !isRequired) continue;
      const key = `${playbookId} ${id}`;
      const step = found.get(key) ?? { text, done: 0, count: 0 };
      found.set(key, { text, done: step.done + Number(standing === 'done'), count: step.count + 1 });
    }
  }
  let lowest: LeftOut | null = null;
  for (const step of found.values()) {
    if (step.count < fewest) continue;
    if (lowest === null || step.done / step.count < lowest.done / lowest.count) lowest = step;
  }
  return lowest;
}

/** The diagnosis as the screen says it; what needs doing stands out. */
export function diagnosisSentence(key: string, name: string, diagnosis: Diagnosis): Sentence {
  const tone = diagnosis.kind === 'too-few' ? 'soft' : diagnosis.kind === 'holding' ? 'plain' : 'warn';
  const text = name === '' ? diagnosis.text : `“${name}”: ${diagnosis.text}`;
  return sentence(key, text, diagnosis.accountIds, tone);
}
