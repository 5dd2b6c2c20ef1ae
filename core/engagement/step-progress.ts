import type { PlaybookStep } from '../playbook/playbook';
import { shownSteps } from '../playbook/when';
import type { Answer, Engagement, Phase, ScoreAnswer } from './engagement';

export type RunState = Pick<Engagement, 'steps' | 'answers' | 'selfScore'>;
export type StepStanding = 'open' | 'done' | 'skipped';

/** Empty text and an empty choice are no answer; zero and "no" are. */
export function isAnswered(answer: Answer | undefined): answer is Answer {
  if (typeof answer === 'string') return answer.trim() !== '';
  return Array.isArray(answer) ? answer.length > 0 : answer !== undefined;
}

/** The steps of a phase, or of all phases, that the answers so far lead to, in the file's order. */
export function visibleSteps(
  steps: readonly PlaybookStep[],
  answers: Engagement['answers'],
  phase?: Phase,
): readonly PlaybookStep[] {
  const shown = shownSteps(steps, answers);
  return phase === undefined ? shown : shown.filter((step) => step.phase === phase);
}

/** What of a phase asks the rep for something; prose and objections only lie at hand. */
export function isAsking(step: PlaybookStep): boolean {
  return step.kind === 'check' || step.kind === 'question' || step.kind === 'score';
}

/** An answer counts also where the step was skipped before. */
export function standingOf(step: PlaybookStep, run: RunState): StepStanding {
  const answers: Readonly<Record<string, ScoreAnswer>> =
    step.kind === 'question' ? run.answers : step.kind === 'score' ? run.selfScore : {};
  const answer = own(answers, step.id);
  if (answer === null || isAnswered(answer)) return 'done';
  const state = own(run.steps, step.id)?.state ?? 'open';
  return state === 'done' && step.kind !== 'check' ? 'open' : state;
}

export interface StepProblem {
  readonly stepId: string;
  readonly phase: Phase;
  readonly message: string;
}

/** What keeps a required step open: undone, unanswered, or skipped without saying why. `null` when nothing. */
export function problemOf(step: PlaybookStep, run: RunState): StepProblem | null {
  if (!('required' in step) || !step.required) return null;
  const standing = standingOf(step, run);
  if (standing === 'done') return null;
  if (standing === 'open') {
    const verb = step.kind === 'question' ? 'Answer' : 'Do';
    return problem(step, `${verb} “${step.text}”, or skip it with a reason.`);
  }
  const reason = own(run.steps, step.id)?.reason ?? '';
  return reason.trim() === '' ? problem(step, `Say why “${step.text}” is skipped.`) : null;
}

function problem(step: PlaybookStep, message: string): StepProblem {
  return { stepId: step.id, phase: step.phase, message };
}

/** A step's id comes from a file, so `constructor` must not find what every object has. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
