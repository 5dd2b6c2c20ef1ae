import { type CollectionName, collectionNames, collectionSchemas } from '../workspace/workspace-data';
import { headerKey } from './header-key';
import { type ImportKind, importKinds } from './import-record';
import type { FileReading } from './recognise-file';

const stampHeaders = ['id', 'createdAt', 'updatedAt', 'device'];

/** Which collection a file of our own full export holds; `null` for every other file. */
export function ownCollection(headers: readonly string[]): CollectionName | null {
  const keys = new Set(headers.map(headerKey));
  if (!stampHeaders.every((header) => keys.has(headerKey(header)))) return null;
  let best: { name: CollectionName; share: number } | null = null;
  for (const name of collectionNames) {
    const columns = Object.keys(collectionSchemas[name].shape);
    const known = columns.filter((column) => keys.has(headerKey(column))).length;
    const share = known / (columns.length + headers.length - known);
    if (!best || share > best.share) best = { name, share };
  }
  return best?.name ?? null;
}

/** Every column that a record of the kind has, read as what it is called; `null` for other collections. */
export function ownReading(collection: CollectionName, headers: readonly string[]): FileReading | null {
  const kind = importKinds.find((name): name is ImportKind => name === collection);
  if (!kind) return null;
  const byKey = new Map(
    Object.keys(collectionSchemas[kind].shape).map((column) => [headerKey(column), column]),
  );
  const columns = headers.flatMap((header): [string, string][] => {
    const column = byKey.get(headerKey(header));
    return column ? [[header, column]] : [];
  });
  return { system: 'file', kind, columns: Object.fromEntries(columns) };
}
