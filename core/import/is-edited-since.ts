import type { RecordSource } from '../record/record';
import { kindSchemas } from './create-planned';
import type { ImportKind } from './import-record';
import { activeName } from './near-name';
import type { AnyRecord } from './spared-records';
import { isSameValue } from './three-way';

const stamps = new Set(['id', 'createdAt', 'updatedAt', 'device', 'source']);

/**
 * Whether a record that an import created differs from what was imported last. The time of writing alone
 * does not tell: undoing a later import writes a record too. `importedAt`: when the import was written.
 */
export function isEditedSince(kind: ImportKind, record: AnyRecord, importedAt: string): boolean {
  if (record.updatedAt === record.createdAt || record.updatedAt < importedAt) return false;
  const base = (record.source as RecordSource | undefined)?.values ?? {};
  const shape: Readonly<Record<string, { safeParse(value: unknown): { data?: unknown } }>> =
    kindSchemas[kind].shape;
  return Object.entries(record).some(([name, value]) => {
    if (stamps.has(name)) return false;
    const imported = base[name];
    if (kind === 'reps' && name === 'name' && typeof imported === 'string')
      return value !== activeName(imported);
    if (isSameValue(value, imported)) return false;
    return imported !== undefined || !isSameValue(value, shape[name]?.safeParse(undefined).data);
  });
}
