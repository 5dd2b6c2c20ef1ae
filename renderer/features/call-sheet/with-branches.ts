import { choicesOf } from '../../../core/engagement/answer-input';
import type { PlaybookStep, QuestionStep } from '../../../core/playbook/playbook';

/** Questions in a row of which the conversation takes one or two: they share their lines. */
export function withBranches(steps: readonly PlaybookStep[]): readonly (PlaybookStep | QuestionStep[])[] {
  const pieces: (PlaybookStep | QuestionStep[])[] = [];
  for (const step of steps) {
    const last = pieces.at(-1);
    if (!isBranch(step)) pieces.push(step);
    else if (Array.isArray(last)) last.push(step);
    else pieces.push([step]);
  }
  return pieces.map((piece) => (Array.isArray(piece) && piece.length === 1 && piece[0] ? piece[0] : piece));
}

function isBranch(step: PlaybookStep): step is QuestionStep {
  return step.kind === 'question' && step.when !== null && choicesOf(step).length === 0;
}
