import type { PlaybookStep } from '../playbook/playbook';
import type { Phase } from './engagement';
import {
  isAsking,
  problemOf,
  type RunState,
  type StepProblem,
  standingOf,
  visibleSteps,
} from './step-progress';

export interface PhaseProgress {
  readonly phase: Phase;
  /** Steps that ask for something and are shown, and how many of them are done or skipped. */
  readonly total: number;
  readonly settled: number;
  /** Required steps that are still open; completing waits for them. */
  readonly problems: readonly StepProblem[];
}

export function phaseProgress(steps: readonly PlaybookStep[], run: RunState, phase: Phase): PhaseProgress {
  const asking = visibleSteps(steps, run.answers, phase).filter(isAsking);
  return {
    phase,
    total: asking.length,
    settled: asking.filter((step) => standingOf(step, run) !== 'open').length,
    problems: asking.map((step) => problemOf(step, run)).filter((problem) => problem !== null),
  };
}
