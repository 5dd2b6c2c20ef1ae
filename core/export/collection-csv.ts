import { type CollectionName, collectionSchemas, type WorkspaceData } from '../workspace/workspace-data';
import { type CsvCell, csvLines } from './csv-text';

/** Records that are turned into text at once, so that a large workspace never blocks for long. */
const sliceSize = 250;

/** A collection as CSV, in parts: a column for each field of its schema; lists and objects as JSON. */
export function* collectionCsv<C extends CollectionName>(
  collection: C,
  records: WorkspaceData[C],
): Generator<string> {
  const columns = Object.keys(collectionSchemas[collection].shape).sort(idFirst);
  yield csvLines([columns]);
  for (const slice of slicesOf(Object.values(records))) {
    yield csvLines(
      slice.map((record) => columns.map((column) => cellOf((record as Record<string, unknown>)[column]))),
    );
  }
}

/** A collection as a JSON array of its records, one a line, in parts. */
export function* collectionJson<C extends CollectionName>(records: WorkspaceData[C]): Generator<string> {
  let before = '[\n';
  for (const slice of slicesOf(Object.values(records))) {
    yield before + slice.map((record) => JSON.stringify(record)).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function* slicesOf<T>(values: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < values.length; start += sliceSize) yield values.slice(start, start + sliceSize);
}

function cellOf(value: unknown): CsvCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

function idFirst(a: string, b: string): number {
  return Number(b === 'id') - Number(a === 'id');
}
