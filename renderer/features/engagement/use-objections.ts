import { visibleSteps } from '../../../core/engagement/step-progress';
import { useEngagementWork } from './engagement-work';

export interface ObjectionAnswer {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly isUsed: boolean;
}

/** The playbook's answers to objections with the merge fields filled in; those of every phase are at hand. */
export function useObjections(): readonly ObjectionAnswer[] {
  const { page, engagement } = useEngagementWork();
  const filled = new Map(page.filled.map((step) => [step.id, step]));
  return visibleSteps(page.playbook.playbook.steps, engagement.answers).flatMap((step) =>
    step.kind === 'objection'
      ? [
          {
            id: step.id,
            title: filled.get(step.id)?.text || step.text,
            body: filled.get(step.id)?.body || step.body,
            isUsed: engagement.usedObjections.includes(step.id),
          },
        ]
      : [],
  );
}
