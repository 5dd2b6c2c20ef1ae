import type { PlaybookStanding } from '../../core/training/path-page';
import { stageProgress } from '../../core/training/path-progress';
import { readinessOf } from '../../core/training/readiness';
import { readyState } from '../../core/training/ready-state';
import { type PathPlaybook, pathStages } from '../../core/training/training-path';
import type { RecordContext } from '../record-context';
import type { Evidence } from './gather-evidence';
import type { TrainingPlaybook } from './training-playbooks';

/** How far a trainee is with one playbook; `onPath` is what their path says of it. */
export function playbookStanding(
  context: RecordContext,
  playbook: TrainingPlaybook,
  {
    evidence,
    repId,
    onPath,
  }: {
    readonly evidence: Evidence;
    readonly repId: string | null;
    readonly onPath?: PathPlaybook;
  },
): PlaybookStanding {
  const { playbookId, fileId, title, asked } = playbook;
  const rule = context.settings().readiness;
  const found = evidence.of(playbook);
  const marks = Object.values(context.store.data.readyMarks).filter(
    (mark) => mark.repId === repId && mark.playbookId === playbookId,
  );
  return {
    playbookId,
    fileId,
    title,
    why: onPath?.why ?? '',
    stages: stageProgress(onPath?.stages ?? pathStages, found, rule),
    evidence: found,
    readiness: readinessOf(found, rule),
    ready: readyState(marks, asked, rule.changedPercent),
  };
}
