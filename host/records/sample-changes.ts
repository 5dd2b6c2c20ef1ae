import { sampleWorkspace } from '../../core/sample/sample-workspace';
import type { Change, CollectionName } from '../../core/workspace/workspace-data';
import type { RecordMaker } from '../storage/store';
import { putRecord } from './put-record';

/** The changes that put the sample company into an empty store, as of a date (`YYYY-MM-DD`). */
export function sampleChanges(asOf: string, newId: () => string, records: RecordMaker): Change[] {
  const made = sampleWorkspace(asOf, newId);
  return (Object.keys(made) as CollectionName[]).flatMap((name) =>
    made[name as keyof typeof made].map((fields) => putRecord(name, records.create(name, fields as never))),
  );
}
