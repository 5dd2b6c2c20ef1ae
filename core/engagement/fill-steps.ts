import type { MergeFacts } from '../playbook/merge-engine';
import { fillMergeFields, fillText } from '../playbook/merge-fields';
import type { PlaybookStep } from '../playbook/playbook';
import type { FilledStep } from './engagement-page';

/** The steps' texts with the facts filled in, and the fields that have no value yet, each once. */
export function fillSteps(steps: readonly PlaybookStep[], facts: MergeFacts): FilledStep[] {
  return steps.map((step) => {
    const text = fillText(step.text, facts);
    const body = fillMergeFields(bodyOf(step), facts);
    return {
      id: step.id,
      text: text.text,
      body: body.text,
      gaps: [...new Set([...text.gaps, ...body.gaps])],
    };
  });
}

function bodyOf(step: PlaybookStep): string {
  if (step.kind === 'score') return step.guide;
  return step.kind === 'prose' || step.kind === 'objection' ? step.body : '';
}
