import { liveCell } from '../export/inert-cell';
import type { CsvRow, CsvTable } from './csv-table';
import { DateOrderFinder } from './date-order';
import { type ImportField, importFieldOf } from './import-field';
import type { ImportKind } from './import-record';
import { type DateOrder, parseDate } from './parse-date';
import { findNumberStyle, type NumberStyle, parseNumber } from './parse-number';
import { parseYesNo } from './parse-yes-no';
import { plainText } from './plain-text';

type CellValue = string | number | boolean | readonly string[] | null;

/** A row's cells as typed values by field; a field that no column holds is absent. */
export interface ReadRow {
  readonly row: number;
  readonly values: Readonly<Record<string, CellValue>>;
  /** Cells that could not be read, in words; the row is used without them. */
  readonly warnings: readonly string[];
  /** A date that could be two dates. */
  readonly hasAmbiguousDate: boolean;
}

export interface RowReader {
  readonly dateOrder: DateOrder | null;
  readonly dateOrderIsAmbiguous: boolean;
  readonly usesCommaDecimals: boolean;
  readonly fields: ReadonlySet<string>;
  read(row: CsvRow): ReadRow;
}

interface Column {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField;
  readonly style: NumberStyle;
}

const nothing = /^(n\/?a|null|none|nil|-+|–|\(not set\)|\(blank\)|#n\/a|undefined)$/i;
const shortTextLength = 1_000;
const keyLength = 200;
const longestCell = 10_000_000;

/** Prepares to read a table's rows; see `prepareRowReader`. */
export function createRowReader(
  table: CsvTable,
  kind: ImportKind,
  mapping: Readonly<Record<string, string>>,
  givenOrder: DateOrder | null,
): RowReader {
  const work = prepareRowReader(table, kind, mapping, givenOrder);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Finds number style and date order from all cells of a column; yields between columns. */
export function* prepareRowReader(
  table: CsvTable,
  kind: ImportKind,
  mapping: Readonly<Record<string, string>>,
  givenOrder: DateOrder | null,
): Generator<void, RowReader> {
  const columns: Column[] = [];
  const dates = new DateOrderFinder();
  for (const [index, header] of table.headers.entries()) {
    const name = Object.hasOwn(mapping, header) ? mapping[header] : undefined;
    const field = name ? importFieldOf(kind, name) : undefined;
    if (!field) continue;
    const isNumber = field.type === 'money' || field.type === 'number';
    const style = isNumber ? findNumberStyle(cellsOf(table, index)) : 'dot-decimal';
    if (field.type === 'date' || field.type === 'time') dates.add(cellsOf(table, index));
    columns.push({ index, header, field, style });
    yield;
  }
  const finding = dates.finding();
  const order = finding.order ?? givenOrder;
  return {
    dateOrder: order,
    dateOrderIsAmbiguous: finding.isAmbiguous,
    usesCommaDecimals: columns.some(({ style }) => style === 'comma-decimal'),
    fields: new Set(columns.map(({ field }) => field.name)),
    read: (row) => readRow(row, columns, order),
  };
}

function* cellsOf(table: CsvTable, index: number): Generator<string> {
  for (const row of table.rows) yield row.cells[index] ?? '';
}

function readRow(row: CsvRow, columns: readonly Column[], order: DateOrder | null): ReadRow {
  const values: Record<string, CellValue> = {};
  const warnings: string[] = [];
  let hasAmbiguousDate = false;
  for (const { index, header, field, style } of columns) {
    const cell = liveCell((row.cells[index] ?? '').trim());
    const known = values[field.name];
    if (known !== undefined && known !== null && known !== '') continue;
    const text = nothing.test(cell) && field.type !== 'long' ? '' : cell;
    if (field.type === 'money' && text !== '') {
      const amount = parseNumber(text, style);
      values[field.name] = amount?.value ?? null;
      if (amount?.currency && !values.currency) values.currency = amount.currency;
      if (!amount) warnings.push(unreadable(header, cell, 'an amount'));
      continue;
    }
    const value = readCell(text, field, style, order);
    if (value === 'ambiguous-date') {
      hasAmbiguousDate = true;
      values[field.name] = null;
    } else if (value === undefined) {
      values[field.name] = null;
      warnings.push(unreadable(header, cell, field.type === 'number' ? 'a number' : `a ${field.type}`));
    } else {
      values[field.name] = value;
      const longest = field.type === 'long' ? longestCell : shortTextLength;
      if (typeof value === 'string' && text.length > longest)
        warnings.push(`${header} is longer than ${longest} characters and was cut.`);
    }
  }
  return { row: row.row, values, warnings, hasAmbiguousDate };
}

function unreadable(header: string, cell: string, what: string): string {
  return `${header}: “${cell.slice(0, 60)}” is not ${what.replace('a yes-no', 'yes or no')}; the row is used without it.`;
}

function readCell(
  text: string,
  field: ImportField,
  style: NumberStyle,
  order: DateOrder | null,
): CellValue | undefined | 'ambiguous-date' {
  switch (field.type) {
    case 'text':
      return text.slice(0, shortTextLength);
    case 'key':
      return text.slice(0, keyLength);
    case 'long':
      return plainText(text.slice(0, longestCell));
    case 'list':
      return text
        .split(/[;,|]/)
        .map((item) => item.trim().slice(0, shortTextLength))
        .filter(Boolean)
        .slice(0, 200);
    case 'yes-no':
      return text === '' ? null : (parseYesNo(text) ?? undefined);
    case 'year':
      return text === '' ? null : /^\d{4}$/.test(text) ? Number(text) : undefined;
    case 'money':
    case 'number':
      return text === '' ? null : (parseNumber(text, style)?.value ?? undefined);
    default: {
      if (text === '') return null;
      const parsed = parseDate(text, order);
      if (parsed === 'ambiguous') return 'ambiguous-date';
      if (!parsed) return undefined;
      return field.type === 'time' && parsed.time ? `${parsed.date}T${parsed.time}` : parsed.date;
    }
  }
}
