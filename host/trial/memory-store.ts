import { type Change, collectionNames } from '../../core/workspace/workspace-data';
import { createMemory } from '../storage/memory';
import type { Store } from '../storage/store';

/** A store that has no disk: what is committed lives as long as the store does, and nowhere else. */
export function createMemoryStore(): Store {
  const memory = createMemory(Object.fromEntries(collectionNames.map((name) => [name, {}])));
  const listeners = new Set<(changes: readonly Change[]) => void>();
  return {
    data: memory.data as unknown as Store['data'],
    async commit(changes) {
      memory.apply(changes);
      for (const listener of listeners) listener(changes);
    },
    onCommitted(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      listeners.clear();
    },
  };
}
