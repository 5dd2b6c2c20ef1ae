import type { ReadinessSettings } from '../settings/settings';
import type { ReadinessEvidence } from './readiness-evidence';

export const readinessParts = ['reading', 'recall', 'role-play', 'supervised-run'] as const;
export type ReadinessPartName = (typeof readinessParts)[number];

export interface ReadinessPart {
  readonly name: ReadinessPartName;
  /** The rule asks for it, and the playbook has something to do it with. */
  readonly isAsked: boolean;
  readonly isMet: boolean;
  /** How much of what the rule asks for is there, 0 to 1. */
  readonly share: number;
}

export interface Readiness {
  readonly parts: readonly ReadinessPart[];
  /** The mean of the parts that are asked, 0 to 1. */
  readonly share: number;
  /** Everything that is asked is there, and something is asked. */
  readonly isMet: boolean;
}

/** How far the evidence goes towards the rule; each part is seen by itself, none makes up for another. */
export function readinessOf(evidence: ReadinessEvidence, rule: ReadinessSettings): Readiness {
  const { stepCount, readCount, cardCount, recall, scenarioCount, supervisedRuns } = evidence;
  const read = stepCount === 0 ? 0 : readCount / stepCount;
  const points = bestPoints(evidence) ?? 0;
  const hasRolePlays = scenarioCount > 0 || evidence.rolePlays.length > 0;
  const parts = [
    partOf('reading', stepCount > 0, read, rule.readPercent / 100),
    partOf('recall', cardCount > 0, recall, rule.recallPercent / 100),
    partOf('role-play', hasRolePlays, points, rule.rolePlayPoints),
    partOf('supervised-run', true, supervisedRuns.length, rule.supervisedRuns),
  ];
  const asked = parts.filter(({ isAsked }) => isAsked);
  return {
    parts,
    share: asked.length === 0 ? 0 : asked.reduce((sum, { share }) => sum + share, 0) / asked.length,
    isMet: asked.length > 0 && asked.every(({ isMet }) => isMet),
  };
}

/** Of the finished role-plays; `null` when none had points. */
export function bestPoints({ rolePlays }: Pick<ReadinessEvidence, 'rolePlays'>): number | null {
  const points = rolePlays.flatMap((run) => run.points ?? []);
  return points.length === 0 ? null : Math.max(...points);
}

function partOf(name: ReadinessPartName, isThere: boolean, has: number, needed: number): ReadinessPart {
  const isAsked = isThere && needed > 0;
  const share = isAsked ? Math.min(1, has / needed) : 0;
  return { name, isAsked, share, isMet: isAsked && has >= needed };
}
