import { type Change, collectionNames, type WorkspaceData } from '../../core/workspace/workspace-data';

export interface TestStore {
  readonly data: WorkspaceData;
  commit(...changes: readonly Change[]): void;
  onCommitted(listener: (changes: readonly Change[]) => void): () => void;
}

/** A store in memory for what only reads and follows one; what writes is tested on a real folder. */
export function aStore(data: WorkspaceData = emptyData()): TestStore {
  const listeners = new Set<(changes: readonly Change[]) => void>();
  return {
    data,
    commit(...changes) {
      for (const change of changes) {
        if ('put' in change) (data[change.put] as Record<string, unknown>)[change.record.id] = change.record;
        else delete data[change.remove][change.id];
      }
      for (const listener of listeners) listener(changes);
    },
    onCommitted(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function emptyData(): WorkspaceData {
  return Object.fromEntries(collectionNames.map((name) => [name, {}])) as unknown as WorkspaceData;
}
