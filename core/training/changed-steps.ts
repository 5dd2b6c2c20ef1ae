import type { Playbook } from '../playbook/playbook';
import type { AskedStep } from './ready-mark';

export interface StepChanges {
  /** Reworded, taken out or put in. */
  readonly changed: readonly AskedStep[];
  /** Steps that changed, where one that went and one that came are one change. */
  readonly count: number;
  /** Of so many steps. */
  readonly total: number;
  /** 0 to 1. */
  readonly share: number;
}

/** What a playbook asks for: its questions, and the checklist's items that are required. */
export function askedSteps({ steps }: Pick<Playbook, 'steps'>): AskedStep[] {
  return steps
    .filter((step) => step.kind === 'question' || (step.kind === 'check' && step.required))
    .map(({ id, text }) => ({ id, text }));
}

/** How much of what a playbook asks for is different by now. Moving a step, and white space, change nothing. */
export function stepChanges(before: readonly AskedStep[], now: readonly AskedStep[]): StepChanges {
  const old = new Map(before.map(({ id, text }) => [id, plain(text)]));
  const ids = new Set(now.map(({ id }) => id));
  const gone = before.filter(({ id }) => !ids.has(id));
  const came = now.filter(({ id }) => !old.has(id));
  const reworded = now.filter(({ id, text }) => old.has(id) && old.get(id) !== plain(text));
  const count = reworded.length + Math.max(gone.length, came.length);
  const total = Math.max(before.length, now.length);
  return {
    changed: [...reworded, ...came, ...gone],
    count,
    total,
    share: total === 0 ? 0 : count / total,
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
