import type { ReadinessSettings } from '../settings/settings';
import type { ReadinessEvidence } from './readiness-evidence';
import { type PathStage, pathStages } from './training-path';

/** One stage of a playbook on a path. */
export interface StageProgress {
  readonly stage: PathStage;
  readonly isDone: boolean;
  /** The day on which it was done, where it is known. */
  readonly doneOn: string | null;
  /** 0 to 1. */
  readonly share: number;
}

/**
 * How far the stages that a path asks for are, in their order. Role-plays drop out where no role-play of the
 * library counts on the playbook. Drilled means every card once: whether it stays is what recall tells.
 */
export function stageProgress(
  wanted: readonly PathStage[],
  evidence: ReadinessEvidence,
  rule: ReadinessSettings,
): StageProgress[] {
  return pathStages
    .filter((stage) => wanted.includes(stage) && isPossible(stage, evidence))
    .map((stage) => ({ stage, ...progressOf[stage](evidence, rule) }));
}

type Progress = Omit<StageProgress, 'stage'>;

const progressOf: Readonly<
  Record<PathStage, (evidence: ReadinessEvidence, rule: ReadinessSettings) => Progress>
> = {
  read: ({ readCount, stepCount, readOn }) => counted(readCount, stepCount, readOn),
  drill: ({ drilledCount, cardCount, drilledOn }) => counted(drilledCount, cardCount, drilledOn),
  'role-play': ({ rolePlays }, { rolePlayPoints }) => {
    const points = rolePlays.map((run) => run.points ?? 0);
    const first = rolePlays.find((run) => (run.points ?? 0) >= rolePlayPoints);
    const share = rolePlayPoints === 0 ? 0 : Math.min(1, Math.max(0, ...points) / rolePlayPoints);
    return { isDone: first !== undefined, doneOn: first?.on ?? null, share: first ? 1 : share };
  },
  'supervised-run': ({ supervisedRuns }, rule) => {
    const needed = Math.max(1, rule.supervisedRuns);
    return counted(Math.min(supervisedRuns.length, needed), needed, supervisedRuns[needed - 1]?.on ?? null);
  },
};

function isPossible(stage: PathStage, evidence: ReadinessEvidence): boolean {
  if (stage === 'role-play') return evidence.scenarioCount > 0 || evidence.rolePlays.length > 0;
  if (stage === 'drill') return evidence.cardCount > 0;
  return stage !== 'read' || evidence.stepCount > 0;
}

function counted(done: number, all: number, on: string | null): Progress {
  const isDone = done >= all;
  return { isDone, doneOn: isDone ? on : null, share: all === 0 ? 1 : done / all };
}
