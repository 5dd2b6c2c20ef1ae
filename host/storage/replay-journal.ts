import { applyRawChange, type RawChange, type RawData } from './raw-data';
import type { Segment } from './read-segment';

export interface Replay {
  /** The highest sequence number that was seen. */
  readonly sequence: number;
  readonly appliedLines: number;
  /** What is missing or damaged, in words; empty when all of it is sound. */
  readonly problems: readonly string[];
}

/**
 * Applies everything after `sequence` to the data, in order, whole transactions only. Damage does not stop
 * it: what follows is applied and the damage is named, so that the caller can decide what it means.
 */
export function replayJournal(data: RawData, sequence: number, segments: readonly Segment[]): Replay {
  const problems: string[] = [];
  let reached = sequence;
  let appliedLines = 0;
  segments.forEach((segment, index) => {
    const name = segmentName(segment.number);
    const end = segments[index + 1]?.header?.after ?? Number.POSITIVE_INFINITY;
    let open: RawChange[] | null = null;
    if (segment.header && segment.header.after > reached) {
      problems.push(`${name}: changes ${reached + 1} to ${segment.header.after} before it are missing`);
      reached = segment.header.after;
    }
    for (const line of segment.lines) {
      if (line.sequence > end) break;
      if (line.sequence <= reached) continue;
      if (line.sequence !== reached + 1) {
        open = null;
        problems.push(`${name}: changes ${reached + 1} to ${line.sequence - 1} are missing`);
      }
      reached = line.sequence;
      if (line.mark === '(') open = [];
      if (line.mark === '.') apply(line.changes);
      else open?.push(...line.changes);
      if (line.mark === ')' && open) apply(open);
      if (line.mark === ')') open = null;
    }
    // Damage behind the last line that was answered is no loss.
    const isAllThere = segment.header !== null && reached >= end;
    if (segment.damagedLines > 0 && !isAllThere) {
      problems.push(
        `${name}: ${segment.damagedLines} damaged ${segment.damagedLines === 1 ? 'line' : 'lines'}`,
      );
    }
  });
  return { sequence: reached, appliedLines, problems };

  function apply(changes: readonly RawChange[]): void {
    for (const change of changes) applyRawChange(data, change);
    appliedLines += 1;
  }
}

export function segmentName(number: number): string {
  return `journal-${String(number).padStart(6, '0')}.jsonl`;
}

/** The number in a segment's file name, `null` for other files. */
export function segmentNumber(fileName: string): number | null {
  const digits = /^journal-(\d{6,})\.jsonl$/.exec(fileName)?.[1];
  return digits === undefined ? null : Number(digits);
}
