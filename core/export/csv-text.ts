import Papa from 'papaparse';
import { inertCell } from './inert-cell';

export type CsvCell = string | number | boolean | null | undefined;

/** RFC 4180 with CRLF; every cell is inert. No byte order mark. */
export function csvText(headers: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `${csvLines([headers])}${csvLines(rows)}`;
}

export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(rows.map((row) => row.map(inertCell)))}\r\n`;
}

/** Excel reads a file as UTF-8 only when it begins with this. */
export const byteOrderMark = '\uFEFF';
