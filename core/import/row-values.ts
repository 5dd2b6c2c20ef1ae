import type { MappedFile, RowPlace } from './plan-state';
import type { ReadRow, RowReader } from './row-reader';
import { contentKey, idKey } from './source-key';

/** One row on its way into the plan: its values, and where it stands. */
export class RowValues {
  constructor(
    readonly file: MappedFile,
    private readonly reader: RowReader,
    private readonly read: ReadRow,
    readonly place: RowPlace,
    private readonly occurrences: Map<string, number>,
  ) {}

  get system() {
    return this.file.reading.system;
  }

  /** Whether the file has a column for this field. */
  has(...fields: readonly string[]): boolean {
    return fields.some((field) => this.reader.fields.has(field) || Object.hasOwn(this.read.values, field));
  }

  text(field: string): string {
    const value = this.read.values[field];
    return typeof value === 'string' ? value : '';
  }

  number(field: string): number | null {
    const value = this.read.values[field];
    return typeof value === 'number' ? value : null;
  }

  flag(field: string): boolean | null {
    const value = this.read.values[field];
    return typeof value === 'boolean' ? value : null;
  }

  date(field: string): string | null {
    return this.text(field) || null;
  }

  list(field: string): readonly string[] {
    const value = this.read.values[field];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  }

  /** The values of the named fields that the file has columns for, as they are. */
  pick(...fields: readonly string[]): Record<string, unknown> {
    const picked: Record<string, unknown> = {};
    for (const field of fields) if (this.has(field)) picked[field] = this.read.values[field] ?? null;
    return picked;
  }

  pickFlags(...fields: readonly string[]): Record<string, unknown> {
    const picked: Record<string, unknown> = {};
    for (const field of fields) if (this.has(field)) picked[field] = this.flag(field) ?? false;
    return picked;
  }

  /** The source key: the row's own id, else its content; equal rows of one file are counted. */
  key(content: readonly (string | number | null | undefined)[], countsRepeats: boolean): string {
    const id = this.text('id');
    if (id !== '') return idKey(this.system, id);
    const key = contentKey(content);
    if (!countsRepeats) return key;
    const count = (this.occurrences.get(key) ?? 0) + 1;
    this.occurrences.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  }

  link(nameField: string, keyField: string) {
    return { system: this.system, name: this.text(nameField), key: this.text(keyField) };
  }
}
