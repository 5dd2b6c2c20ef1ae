import { completionProblems } from '../../../core/engagement/completion-problems';
import type { Engagement, Phase } from '../../../core/engagement/engagement';
import type { EngagementPage } from '../../../core/engagement/engagement-page';
import type { WorkspaceStatus } from '../../../core/workspace/workspace-status';
import type { ReviewPart } from './work-item';

export interface MissingPiece {
  readonly itemId: string;
  readonly phase: Phase;
  readonly message: string;
}

const partOfField: Readonly<Record<string, ReviewPart>> = {
  outcome: 'what-happened',
  verdict: 'verdict',
  verdictReason: 'verdict',
  nextStepOn: 'verdict',
};

/** What completing still waits for, each with the place where it is filled in. */
export function missingPieces(
  page: EngagementPage,
  engagement: Engagement,
  { asOf, settings }: WorkspaceStatus,
): readonly MissingPiece[] {
  const { steps } = page.playbook.playbook;
  return completionProblems(steps, engagement, { asOf, verdicts: settings.verdicts }).map(
    ({ stepId, phase, message }) => {
      const field = stepId.startsWith('review.') ? stepId.slice('review.'.length) : null;
      return {
        itemId: field === null ? stepId : `part:${partOfField[field] ?? 'finish'}`,
        phase,
        message,
      };
    },
  );
}
