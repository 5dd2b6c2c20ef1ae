import type { Engagement } from '../engagement/engagement';
import type { PlaybookSummary } from '../playbook/playbook';
import type { PoolId, PoolMembership } from '../pool/pool';

/** The playbook made most for a pool: one that names it first, has no errors, and is for few other pools. */
export function choosePlaybook(playbooks: readonly PlaybookSummary[], pool: PoolId): PlaybookSummary | null {
  return playbooksFor(playbooks, pool)[0] ?? null;
}

/** Whether a run of the playbook is open among an account's engagements. */
export function isUnderWay(engagements: readonly Engagement[], playbookId: string): boolean {
  return engagements.some(({ status, playbookId: ran }) => status === 'open' && ran === playbookId);
}

export interface RecommendedPlaybook {
  readonly fileId: string;
  readonly title: string;
  readonly goal: string;
  readonly pool: PoolId;
  readonly why: string;
  readonly isUnderWay: boolean;
}

/** Playbooks for an account's pools, in the order of the pools; each once, with the reason of its pool. */
export function recommendPlaybooks(
  playbooks: readonly PlaybookSummary[],
  pools: readonly PoolMembership[],
  engagements: readonly Engagement[],
): RecommendedPlaybook[] {
  const found = new Map<string, RecommendedPlaybook>();
  for (const { pool, why } of pools) {
    for (const { id, fileId, title, goal } of playbooksFor(playbooks, pool)) {
      if (!found.has(fileId))
        found.set(fileId, { fileId, title, goal, pool, why, isUnderWay: isUnderWay(engagements, id) });
    }
  }
  return [...found.values()];
}

function playbooksFor(playbooks: readonly PlaybookSummary[], pool: PoolId): PlaybookSummary[] {
  return playbooks
    .filter((playbook) => playbook.pools.includes(pool) && playbook.stepCount > 0)
    .sort(
      (a, b) =>
        Math.sign(a.errorCount) - Math.sign(b.errorCount) ||
        a.pools.indexOf(pool) - b.pools.indexOf(pool) ||
        a.pools.length - b.pools.length ||
        (a.fileId < b.fileId ? -1 : 1),
    );
}
