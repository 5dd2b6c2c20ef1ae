import { AppError } from '../../core/app-error';
import type { CsvTable } from '../../core/import/csv-table';
import { readCsv } from './read-csv';
import type { Breath } from './take-breaths';

/** Files are held in memory while they are planned; more than this is refused, in bytes. */
const mostBytes = 400_000_000;
const mostUploads = 200;

interface Shelved {
  readonly id: string;
  readonly name: string;
  readonly expected: number;
  readonly parts: Buffer[];
  received: number;
  /** What reading it gave, so that a second plan need not read it again. */
  table: Promise<CsvTable> | null;
}

/** The files that were dropped on the window, until they are imported or given up. */
export class UploadShelf {
  private readonly uploads = new Map<string, Shelved>();

  constructor(private readonly newId: () => string) {}

  begin(name: string, expected: number): string {
    const held = [...this.uploads.values()].reduce((sum, upload) => sum + upload.expected, 0);
    if (held + expected > mostBytes || this.uploads.size >= mostUploads)
      throw new AppError(
        'too-large',
        `“${name}” is too large to be read in one go. Nothing was imported; split it and import the parts.`,
      );
    const id = this.newId();
    this.uploads.set(id, { id, name, expected, parts: [], received: 0, table: null });
    return id;
  }

  addPart(id: string, base64: string): number {
    const upload = this.get(id);
    const part = Buffer.from(base64, 'base64');
    if (upload.received + part.length > upload.expected)
      throw new AppError('bad-request', `“${upload.name}” is longer than it was announced. Drop it again.`);
    upload.parts.push(part);
    upload.received += part.length;
    upload.table = null;
    return upload.received;
  }

  nameOf(id: string): string {
    return this.get(id).name;
  }

  /** The whole file. @throws AppError `bad-request` while a part of it is missing. */
  bytesOf(id: string): Buffer {
    const upload = this.get(id);
    if (upload.received < upload.expected)
      throw new AppError('bad-request', `“${upload.name}” did not arrive whole. Drop it again.`);
    return Buffer.concat(upload.parts);
  }

  /** @throws AppError `unreadable-file` or `cancelled`. */
  async read(id: string, breath: Breath): Promise<CsvTable> {
    const upload = this.get(id);
    upload.table ??= readCsv(this.bytesOf(id), breath);
    try {
      return await upload.table;
    } catch (error) {
      upload.table = null;
      throw error;
    }
  }

  drop(ids: readonly string[]): void {
    for (const id of ids) this.uploads.delete(id);
  }

  private get(id: string): Shelved {
    const upload = this.uploads.get(id);
    if (!upload) throw new AppError('not-found', 'This file is not held any more. Drop it again.');
    return upload;
  }
}
