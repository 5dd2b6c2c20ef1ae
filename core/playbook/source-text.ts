import type { SourceRange } from './playbook';

/** Positions of Markdown and YAML trees, as far as we read them. */
export interface TreePosition {
  readonly start: { readonly offset?: number | undefined };
  readonly end: { readonly offset?: number | undefined };
}

/** A text with what is needed to name places in it. A byte order mark counts as an offset, not as a column. */
export interface SourceText {
  readonly text: string;
  /** The text without its byte order mark: what the parsers read. */
  readonly body: string;
  /** Offsets of `text`, from 0. */
  rangeAt(start: number, end: number): SourceRange;
  /** Offsets of `body`, from 0. */
  rangeInBody(start: number, end: number): SourceRange;
  rangeOf(position: TreePosition | undefined): SourceRange;
}

export function createSourceText(text: string): SourceText {
  const markLength = text.startsWith('\uFEFF') ? 1 : 0;
  const lineStarts = findLineStarts(text);
  const placeOf = (offset: number) => {
    const line = lastAtMost(lineStarts, offset);
    const lineStart = line === 0 ? Math.min(markLength, offset) : (lineStarts[line] ?? 0);
    return { line: line + 1, column: offset - lineStart + 1 };
  };
  const rangeAt = (start: number, end: number): SourceRange => {
    const from = placeOf(start);
    const to = placeOf(end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end };
  };
  const rangeInBody = (start: number, end: number) => rangeAt(start + markLength, end + markLength);
  return {
    text,
    body: text.slice(markLength),
    rangeAt,
    rangeInBody,
    rangeOf: (position) => rangeInBody(position?.start.offset ?? 0, position?.end.offset ?? 0),
  };
}

/** CR LF, LF and a lone CR end a line, as in CommonMark. */
function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/** Index of the last entry that is not above `value`; the list is sorted and begins with 0. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
