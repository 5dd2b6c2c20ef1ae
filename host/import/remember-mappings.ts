import { headerSetKey } from '../../core/import/header-key';
import type { Change } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';
import type { ReadUpload } from './read-uploads';

/** Mappings that a person set or accepted are remembered for files with the same set of headers. */
export function mappingsToRemember(context: HostContext, uploads: readonly ReadUpload[]): Change[] {
  const known = new Map(
    Object.values(context.store.data.columnMappings).map((mapping) => [
      headerSetKey(mapping.headers),
      mapping,
    ]),
  );
  return uploads.flatMap(({ table, reading, origin, dateOrder }) => {
    if (!table || !reading || (origin !== 'given' && origin !== 'guessed')) return [];
    const fields = {
      kind: reading.kind,
      headers: [...table.headers],
      columns: { ...reading.columns },
      dateOrder,
    };
    const before = known.get(headerSetKey(table.headers));
    if (
      before &&
      JSON.stringify(before.columns) === JSON.stringify(fields.columns) &&
      before.kind === fields.kind &&
      before.dateOrder === dateOrder
    )
      return [];
    const { records } = context;
    const mapping = before
      ? records.update('columnMappings', before, fields)
      : records.create('columnMappings', fields);
    known.set(headerSetKey(table.headers), mapping);
    return [putRecord('columnMappings', mapping)];
  });
}
