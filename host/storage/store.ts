import type { Change, CollectionName, RecordOf, WorkspaceData } from '../../core/workspace/workspace-data';

/** The one owner of a workspace's data. Reads are synchronous; a write is answered when it is on disk (R1). */
export interface Store {
  readonly data: Readonly<WorkspaceData>;
  /**
   * Writes all changes or none, also after a kill. Memory is changed at once and in order, so a caller
   * must build its changes and call this without awaiting in between.
   * @throws AppError `disk-full` or `disk-failed`; then nothing of it is kept, in memory or on disk.
   */
  commit(changes: readonly Change[]): Promise<void>;
  /** Called after changes are on disk. Returns the function that ends it. */
  onCommitted(listener: (changes: readonly Change[]) => void): () => void;
  close(): Promise<void>;
}

/** Makes records: gives them id, times and device. `now` and ids come from outside, so tests can fix them. */
export interface RecordMaker {
  /** What it writes as the device. */
  readonly device: string;
  create<C extends CollectionName>(
    collection: C,
    fields: Omit<RecordOf<C>, 'id' | 'createdAt' | 'updatedAt' | 'device'> & { readonly id?: string },
  ): RecordOf<C>;
  update<C extends CollectionName>(
    collection: C,
    record: RecordOf<C>,
    fields: Partial<RecordOf<C>>,
  ): RecordOf<C>;
}
