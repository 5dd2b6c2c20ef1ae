import {
  asChanges,
  asHeader,
  decodeLine,
  type JournalLine,
  lineEnd,
  type SegmentHeader,
} from './journal-line';

/** One journal file as it was found. */
export interface Segment {
  readonly number: number;
  readonly path: string;
  readonly bytes: number;
  /** `null` when the first line is damaged: a segment gets its name only with its header in it. */
  readonly header: SegmentHeader | null;
  readonly lines: readonly JournalLine[];
  /** Lines that are not what was written, the end that a kill tore off not counted. */
  readonly damagedLines: number;
  /** Where the last whole transaction ends; only bytes that were never answered follow, if undamaged. */
  readonly goodEnd: number;
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** Reads a segment without judging it; an unfinished transaction at the end is left out. */
export function readSegment(number: number, path: string, bytes: Buffer): Segment {
  let header: SegmentHeader | null = null;
  const lines: JournalLine[] = [];
  let damagedLines = 0;
  let start = bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  let goodEnd = start;
  let wholeLines = 0;
  for (let isFirst = true; start < bytes.length; isFirst = false) {
    const end = bytes.indexOf(lineEnd, start);
    if (end === -1) {
      if (bytes.indexOf(0, start) !== -1) damagedLines += 1;
      break;
    }
    const decoded = decodeLine(bytes.subarray(start, end));
    start = end + 1;
    if (isFirst && decoded?.mark === '#') {
      header = asHeader(decoded.value);
      goodEnd = start;
      continue;
    }
    const changes = decoded && asChanges(decoded.value);
    if (!changes || decoded.mark === '#') {
      damagedLines += 1;
      continue;
    }
    lines.push({ sequence: decoded.sequence, mark: decoded.mark, changes });
    if (decoded.mark === '.' || decoded.mark === ')') {
      goodEnd = start;
      wholeLines = lines.length;
    }
  }
  lines.length = wholeLines;
  if (header === null) damagedLines = Math.max(1, damagedLines);
  return { number, path, bytes: bytes.length, header, lines, damagedLines, goodEnd };
}
