import type { Change } from '../../core/workspace/workspace-data';

/** A record as the files hold it, whatever its schema version. */
export type RawRecord = { readonly id: string } & Readonly<Record<string, unknown>>;
/** Collections of records keyed by id, whatever their schema version. */
export type RawData = Record<string, Record<string, RawRecord>>;
/** A record put into a collection, or the id of one that was removed from it. */
export type RawChange = readonly [collection: string, recordOrId: RawRecord | string];

const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The cheap structure check of everything that is read from a file. */
export function isRawRecord(value: unknown): value is RawRecord {
  return (
    typeof value === 'object' && value !== null && 'id' in value && isRawId(value.id) && !Array.isArray(value)
  );
}

export function isRawId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !prototypeKeys.has(value);
}

export function isRawChange(value: unknown): value is RawChange {
  if (!Array.isArray(value) || value.length !== 2 || !isRawId(value[0])) return false;
  return isRawId(value[1]) || isRawRecord(value[1]);
}

export function applyRawChange(data: RawData, [collection, recordOrId]: RawChange): void {
  data[collection] ??= {};
  if (typeof recordOrId === 'string') delete data[collection][recordOrId];
  else data[collection][recordOrId.id] = recordOrId;
}

export function rawChange(change: Change): RawChange {
  return 'put' in change ? [change.put, change.record] : [change.remove, change.id];
}
