import type { Change, CollectionName, RecordOf } from '../../core/workspace/workspace-data';

/** The change that writes a record; the cast pairs a generic collection with its record type once. */
export function putRecord<C extends CollectionName>(collection: C, record: RecordOf<C>): Change {
  return { put: collection, record } as unknown as Change;
}
