import type { PlaybookStep } from '../playbook/playbook';
import type { Engagement } from './engagement';
import { phaseProgress } from './phase-progress';
import type { StepProblem } from './step-progress';
import { verdictKind } from './verdict-kind';
import { wasReached } from './was-reached';

/** `stepId` is a step of the playbook, or `review.FIELD` for a field of the review. */
export type CompletionProblem = StepProblem;

/**
 * What is missing before an engagement can be completed; empty when nothing is. Required steps of the call
 * and the review wait only when somebody was reached: nobody answers questions on a voicemail.
 */
export function completionProblems(
  steps: readonly PlaybookStep[],
  engagement: Engagement,
  { asOf, verdicts }: { readonly asOf: string; readonly verdicts: readonly string[] },
): readonly CompletionProblem[] {
  const { review } = engagement;
  const problems: CompletionProblem[] = [...phaseProgress(steps, engagement, 'prepare').problems];
  if (wasReached(review.outcome)) {
    problems.push(...phaseProgress(steps, engagement, 'call').problems);
    problems.push(...phaseProgress(steps, engagement, 'review').problems);
  }
  const missing = (field: string, message: string) =>
    problems.push({ stepId: `review.${field}`, phase: 'review', message });
  if (review.outcome.trim() === '') missing('outcome', 'Say what was reached: the outcome of the call.');
  const kind = verdictKind(review.verdict, verdicts);
  if (kind === null) missing('verdict', 'Give a verdict: follow up, keep warm or stop.');
  if (kind === 'stop' && review.verdictReason.trim() === '') {
    missing('verdictReason', 'Say why to stop, so that the qualifying gets better.');
  }
  if ((kind === 'follow-up' || kind === 'keep-warm') && review.nextStepOn === null) {
    missing('nextStepOn', `“${review.verdict}” needs a next step with a date, or it is over.`);
  }
  if (review.nextStepOn !== null && review.nextStepOn < asOf) {
    missing('nextStepOn', 'The date of the next step lies in the past.');
  }
  return withoutRepeats(problems);
}

/** A required question that is asked in two ways (a step, a field of the review) is named once. */
function withoutRepeats(problems: readonly CompletionProblem[]): CompletionProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ stepId }) => !seen.has(stepId) && seen.add(stepId));
}
