import type { z } from 'zod';
import { liveCell } from '../export/inert-cell';
import { type RecordStamp, recordSource } from '../record/record';
import { collectionSchemas } from '../workspace/workspace-data';
import { kindSchemas } from './create-planned';
import type { CsvRow } from './csv-table';
import type { MappedFile, PlannedSource } from './plan-state';

/** One row of our own export: the record as it stood there, with what wrote it and where it had come from. */
export interface OwnRow {
  readonly stamp: RecordStamp;
  readonly source: PlannedSource | null;
  /** Fields that the file has a column for; empty cells are as a new record has them. */
  readonly fields: Record<string, unknown>;
  /** Cells that could not be read, in words. */
  readonly warnings: readonly string[];
}

type Shape = Readonly<Record<string, z.ZodType>>;

/** Reads a row by the schema of its collection; `null` when it does not say which record it is. */
export function readOwnRow({ table, reading }: MappedFile, row: CsvRow): OwnRow | null {
  const { kind } = reading;
  const whole: Shape = collectionSchemas[kind].shape;
  const isField = (column: string) => Object.hasOwn(kindSchemas[kind].shape, column);
  const read: Record<string, unknown> = {};
  const warnings: string[] = [];
  for (const [index, header] of table.headers.entries()) {
    const column = Object.hasOwn(reading.columns, header) ? (reading.columns[header] ?? '') : '';
    const schema = whole[column];
    if (!schema) continue;
    const cell = liveCell(row.cells[index] ?? '');
    const value = readOwnCell(cell, schema);
    if (value === unread)
      warnings.push(
        `${header}: “${cell.slice(0, 60)}” is not what an export writes there; the row is used without it.`,
      );
    else read[column] = value;
  }
  const { id, createdAt, updatedAt, device } = read;
  if (![id, createdAt, updatedAt, device].every((part) => typeof part === 'string')) return null;
  const fields = Object.fromEntries(Object.entries(read).filter(([column]) => isField(column)));
  return {
    stamp: { id, createdAt, updatedAt, device } as RecordStamp,
    source: sourceOf(read.source),
    fields,
    warnings,
  };
}

const prototypeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const unread = Symbol('unread');

/** Text where the field takes text, else the JSON that the export wrote; spreadsheets write TRUE. */
function readOwnCell(cell: string, schema: z.ZodType): unknown {
  if (cell === '') {
    const empty = schema.safeParse(undefined);
    return empty.success ? empty.data : unread;
  }
  const text = schema.safeParse(cell);
  if (text.success) return text.data;
  for (const candidate of [cell, cell.toLowerCase()]) {
    const parsed = schema.safeParse(jsonOf(candidate));
    if (parsed.success) return parsed.data;
  }
  return unread;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => (prototypeKeys.has(key) ? undefined : value));
  } catch {
    return unread;
  }
}

function sourceOf(value: unknown): PlannedSource | null {
  const parsed = recordSource.safeParse(value);
  if (!parsed.success) return null;
  const { system, key, values } = parsed.data;
  return { system, key, values };
}
