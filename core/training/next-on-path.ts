import type { StageProgress } from './path-progress';

export interface PathPlaybookProgress {
  readonly playbookId: string;
  readonly stages: readonly StageProgress[];
}

export interface NextOnPath {
  readonly playbookId: string;
  readonly stage: StageProgress['stage'];
}

/**
 * What comes next: the first stage that is open of each playbook, up to the first one that the trainee can go
 * on with alone today. A supervised run takes a coach, and new cards may be used up for today.
 */
export function nextOnPath(
  playbooks: readonly PathPlaybookProgress[],
  { canDrillNew }: { readonly canDrillNew: boolean },
): NextOnPath[] {
  const next: NextOnPath[] = [];
  for (const { playbookId, stages } of playbooks) {
    for (const { stage, isDone } of stages) {
      if (isDone) continue;
      next.push({ playbookId, stage });
      const goesOn = stage === 'supervised-run' || (stage === 'drill' && !canDrillNew);
      if (!goesOn) return next;
      if (stage === 'supervised-run') break;
    }
  }
  return next;
}
