import type { Playbook } from '../playbook/playbook';
import { isShown } from '../playbook/when';

/** The shipped playbook of attempts; a team's own may take its place under the same id. */
export const ladderPlaybookId = 'voicemail-and-message-ladder';
const questionId = 'attempt';

/** What the ladder playbook has for one attempt; the texts are those of its steps. */
export interface LadderStep {
  readonly prepare: string[];
  readonly call: string[];
}

/**
 * The steps that the ladder playbook keeps for the `attempt`, counted from 1; beyond its last one, those of the
 * last. `null` when the playbook does not ask which attempt it is.
 */
export function ladderStep({ steps }: Pick<Playbook, 'steps'>, attempt: number): LadderStep | null {
  const question = steps.find(({ id }) => id === questionId);
  if (question?.kind !== 'question') return null;
  const isNamed = (option: string) => option.match(/\d+/g)?.some((figure) => Number(figure) === attempt);
  const option = question.options.find(isNamed) ?? question.options.at(-1);
  if (option === undefined) return null;
  const chosen = steps.filter(
    (step) =>
      (step.kind === 'check' || step.kind === 'question') &&
      step.when?.terms.some(({ stepId, operator }) => stepId === questionId && operator === '=') &&
      isShown(step, { [questionId]: option }),
  );
  const textsOf = (phase: 'prepare' | 'call') =>
    chosen.filter((step) => step.phase === phase).map(({ text }) => text);
  return { prepare: textsOf('prepare'), call: textsOf('call') };
}
