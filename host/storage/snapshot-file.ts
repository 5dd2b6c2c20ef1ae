import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { checksumText, lineEnd } from './journal-line';
import { isRawRecord, type RawData } from './raw-data';

export interface SnapshotHeader {
  readonly format: 'rekindle';
  readonly schemaVersion: number;
  /** Everything up to this sequence number is in the snapshot. */
  readonly sequence: number;
  /** The first journal segment that is not in it. */
  readonly segment: number;
  /** Of the programs' clock, in UTC. */
  readonly at: string;
}

/** `null` data: the file is not what was written. The header is given where it can still be read. */
export interface SnapshotContent {
  readonly header: SnapshotHeader | null;
  readonly data: RawData | null;
}

const sliceBytes = 4 * 1024 * 1024;
const trailerLength = '{"checksum":"00000000"}\n]\n'.length;

/** The file is one JSON array: a header, chunks of one collection's records, a checksum of all before it. */
export function snapshotStart(header: SnapshotHeader): Buffer {
  return Buffer.from(`[\n${JSON.stringify(header)},\n`);
}

export function snapshotChunk(collection: string, records: readonly string[]): Buffer {
  return Buffer.from(`[${JSON.stringify(collection)},[${records.join(',')}]],\n`);
}

export function snapshotEnd(checksum: number): Buffer {
  return Buffer.from(`{"checksum":"${checksumText(checksum)}"}\n]\n`);
}

/** Whether the bytes are what was written; a byte order mark that an editor put in front does no harm. */
export function isIntact(bytes: Buffer): boolean {
  const body = bytes.subarray(0, Math.max(0, bytes.length - trailerLength));
  return bytes.subarray(body.length).equals(snapshotEnd(crc32(body)));
}

/** The same for a file that is read while the program is used: holds the thread for a few milliseconds. */
export async function isIntactInSlices(bytes: Buffer): Promise<boolean> {
  const body = bytes.subarray(0, Math.max(0, bytes.length - trailerLength));
  let checksum = 0;
  for (let start = 0; start < body.length; start += sliceBytes) {
    checksum = crc32(body.subarray(start, start + sliceBytes), checksum);
    await nextTurn();
  }
  return bytes.subarray(body.length).equals(snapshotEnd(checksum));
}

export function withoutByteOrderMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** The header from the file's beginning, whether or not the rest is whole. */
export function readHeader(bytes: Buffer): SnapshotHeader | null {
  const start = bytes.indexOf(lineEnd) + 1;
  const end = bytes.indexOf(lineEnd, start);
  if (start === 0 || end === -1) return null;
  const value = parse(bytes.subarray(start, end - 1));
  return isHeader(value) ? value : null;
}

/** Reads a whole snapshot or backup, one line at a time so that no string can grow too long. */
export function readSnapshot(file: Buffer): SnapshotContent {
  const bytes = withoutByteOrderMark(file);
  const header = readHeader(bytes);
  if (header === null || !isIntact(bytes)) return { header, data: null };
  const data: RawData = {};
  const bodyEnd = bytes.length - trailerLength;
  let start = bytes.indexOf(lineEnd, bytes.indexOf(lineEnd) + 1) + 1;
  while (start < bodyEnd) {
    const end = bytes.indexOf(lineEnd, start);
    if (!readChunk(data, parse(bytes.subarray(start, end - 1)))) return { header, data: null };
    start = end + 1;
  }
  return { header, data };
}

/** A version newer than this program's, in whatever layout a later program may have chosen. */
export function newerVersion(file: Buffer, schemaVersion: number): number | null {
  const bytes = withoutByteOrderMark(file);
  const found = /"schemaVersion"\s*:\s*(\d{1,9})\b/.exec(bytes.toString('latin1', 0, 4096))?.[1];
  if (found === undefined || Number(found) <= schemaVersion) return null;
  // In our own layout a wrong checksum means damage, perhaps of the very digit that was read.
  const isDamaged = readHeader(bytes) !== null && hasTrailer(bytes) && !isIntact(bytes);
  return isDamaged ? null : Number(found);
}

function hasTrailer(bytes: Buffer): boolean {
  return bytes.subarray(-trailerLength).toString('latin1').startsWith('{"checksum":"');
}

function readChunk(data: RawData, chunk: unknown): boolean {
  if (!Array.isArray(chunk) || typeof chunk[0] !== 'string' || !Array.isArray(chunk[1])) return false;
  data[chunk[0]] ??= {};
  const collection = data[chunk[0]] ?? {};
  for (const record of chunk[1]) {
    if (!isRawRecord(record)) return false;
    collection[record.id] = record;
  }
  return true;
}

function isHeader(value: unknown): value is SnapshotHeader {
  if (typeof value !== 'object' || value === null) return false;
  const { format, schemaVersion, sequence, segment, at } = value as Record<string, unknown>;
  const numbers = [schemaVersion, sequence, segment];
  return format === 'rekindle' && typeof at === 'string' && numbers.every(Number.isSafeInteger);
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}
