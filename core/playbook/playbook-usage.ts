import type { Engagement } from '../engagement/engagement';

/** How a playbook was used; `lastAt` is the instant of its latest run's beginning. */
export interface PlaybookUsage {
  readonly playbookId: string;
  readonly runCount: number;
  readonly lastAt: string;
  readonly lastAccountId: string;
}

/** Every playbook that was ever run, the one used last first. */
export function countPlaybookUsage(engagements: Iterable<Engagement>): PlaybookUsage[] {
  const usage = new Map<string, PlaybookUsage>();
  for (const { playbookId, createdAt, accountId } of engagements) {
    const known = usage.get(playbookId);
    const isLater = known === undefined || createdAt > known.lastAt;
    usage.set(playbookId, {
      playbookId,
      runCount: (known?.runCount ?? 0) + 1,
      lastAt: isLater ? createdAt : known.lastAt,
      lastAccountId: isLater ? accountId : known.lastAccountId,
    });
  }
  return [...usage.values()].sort((a, b) => (a.lastAt > b.lastAt ? -1 : 1));
}
