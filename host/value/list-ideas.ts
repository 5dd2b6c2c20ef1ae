import type { ListedIdea } from '../../core/idea/idea';
import type { HostContext } from '../host-context';

/** The team's ideas with how often each was used; one that went to a whole pool at once was used once. */
export function listIdeas({ store, history }: HostContext): ListedIdea[] {
  const { asOf } = history.poolContext();
  const uses = new Map<string, { batches: Set<string>; lastOn: string }>();
  for (const { id, ideaId, batchId, at } of Object.values(store.data.activities)) {
    const on = at.slice(0, 10);
    if (ideaId === null || on > asOf) continue;
    const use = uses.get(ideaId) ?? { batches: new Set(), lastOn: on };
    use.batches.add(batchId || id);
    if (on > use.lastOn) use.lastOn = on;
    uses.set(ideaId, use);
  }
  return Object.values(store.data.ideas)
    .map((idea) => ({
      ...idea,
      repName: idea.repId === null ? '' : (store.data.reps[idea.repId]?.name ?? ''),
      usedCount: uses.get(idea.id)?.batches.size ?? 0,
      usedLastOn: uses.get(idea.id)?.lastOn ?? null,
    }))
    .sort((a, b) => b.usedCount - a.usedCount || a.title.localeCompare(b.title));
}
