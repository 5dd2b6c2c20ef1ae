import { crc32 } from 'node:zlib';
import { isRawChange, type RawChange } from './raw-data';

/**
 * Where a line stands: `#` heads a segment, `.` is a whole transaction,
 * `(` `+` `)` begin, continue and commit one of several lines.
 */
export type LineMark = '#' | '.' | '(' | '+' | ')';

export interface JournalLine {
  readonly sequence: number;
  readonly mark: Exclude<LineMark, '#'>;
  readonly changes: readonly RawChange[];
}

export interface SegmentHeader {
  readonly schemaVersion: number;
  /** The last sequence number before this segment; higher ones in older segments were never answered. */
  readonly after: number;
}

export const lineEnd = 10;
const checksumLength = 8;

export function checksumText(checksum: number): string {
  return checksum.toString(16).padStart(checksumLength, '0');
}

/** `CHECKSUM SEQUENCE MARK JSON`, the checksum being the CRC-32 of all that follows its space. */
export function encodeLine(sequence: number, mark: LineMark, json: string): Buffer {
  const body = `${sequence} ${mark} ${json}`;
  return Buffer.from(`${checksumText(crc32(body))} ${body}\n`);
}

/** The parts of one line without its line end, or `null` when it is not what was written. */
export function decodeLine(line: Buffer): { sequence: number; mark: LineMark; value: unknown } | null {
  if (line[checksumLength] !== 32) return null;
  const body = line.subarray(checksumLength + 1);
  if (line.toString('latin1', 0, checksumLength) !== checksumText(crc32(body))) return null;
  const text = body.toString();
  const afterSequence = text.indexOf(' ');
  const sequence = Number(text.slice(0, afterSequence));
  const mark = text[afterSequence + 1] as LineMark;
  if (!Number.isSafeInteger(sequence) || !'#.(+)'.includes(mark)) return null;
  try {
    return { sequence, mark, value: JSON.parse(text.slice(afterSequence + 3)) };
  } catch {
    return null;
  }
}

export function asChanges(value: unknown): readonly RawChange[] | null {
  return Array.isArray(value) && value.every(isRawChange) ? value : null;
}

export function asHeader(value: unknown): SegmentHeader | null {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value) || !('after' in value)) {
    return null;
  }
  const { schemaVersion, after } = value;
  return typeof schemaVersion === 'number' && typeof after === 'number' ? { schemaVersion, after } : null;
}
