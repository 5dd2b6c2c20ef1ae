import type { ListedIdea } from '../../core/idea/idea';
import { onceAnEntry } from '../history/once-an-entry';
import type { HostContext } from '../host-context';

export interface IdeaLister {
  list(): ListedIdea[];
}

interface Use {
  readonly ideaId: string;
  readonly batch: string;
  readonly on: string;
}

const unused: readonly Use[] = [];

/** The team's ideas with how often each was used; one that went to a whole pool at once was used once. */
export function createIdeaLister({ store, history }: HostContext): IdeaLister {
  const usesOf = onceAnEntry(({ history: { activities }, facts: { asOf } }): readonly Use[] => {
    let uses = unused;
    for (const { id, ideaId, batchId, at } of activities) {
      const on = at.slice(0, 10);
      if (ideaId !== null && on <= asOf) uses = [...uses, { ideaId, batch: batchId || id, on }];
    }
    return uses;
  });
  return {
    list() {
      const used = new Map<string, { batches: Set<string>; lastOn: string }>();
      for (const entry of history.entries()) {
        for (const { ideaId, batch, on } of usesOf(entry)) {
          const use = used.get(ideaId) ?? { batches: new Set(), lastOn: on };
          use.batches.add(batch);
          if (on > use.lastOn) use.lastOn = on;
          used.set(ideaId, use);
        }
      }
      return Object.values(store.data.ideas)
        .map((idea) => ({
          ...idea,
          repName: idea.repId === null ? '' : (store.data.reps[idea.repId]?.name ?? ''),
          usedCount: used.get(idea.id)?.batches.size ?? 0,
          usedLastOn: used.get(idea.id)?.lastOn ?? null,
        }))
        .sort((a, b) => b.usedCount - a.usedCount || a.title.localeCompare(b.title));
    },
  };
}
