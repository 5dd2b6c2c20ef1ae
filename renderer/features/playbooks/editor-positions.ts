import type { ChangeSpec, EditorState } from '@codemirror/state';
import type { TextEdit } from '../../../core/playbook/quick-fix';

/** CRLF only where every line ends so; else a single LF, with any CR left where it stands. */
export function lineSeparatorOf(text: string): string {
  const lines = text.split('\n').length - 1;
  return lines > 0 && text.split('\r\n').length - 1 === lines ? '\r\n' : '\n';
}

/** The editor counts a line break as one character, however it is written in the file. */
export function positionOf(state: EditorState, offset: number): number {
  if (state.lineBreak.length === 1) return Math.min(offset, state.doc.length);
  let low = 1;
  let high = state.doc.lines;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (state.doc.line(middle).from + middle - 1 <= offset) low = middle;
    else high = middle - 1;
  }
  const line = state.doc.line(low);
  return Math.min(offset - (low - 1), line.to);
}

/** The offset in the file's text of a position in the editor. */
export function offsetOf(state: EditorState, position: number): number {
  return state.lineBreak.length === 1 ? position : position + state.doc.lineAt(position).number - 1;
}

/** Edits of the file's text as changes of the editor's. */
export function changesOf(state: EditorState, edits: readonly TextEdit[]): ChangeSpec[] {
  return edits.map((edit) => ({
    from: positionOf(state, edit.start),
    to: positionOf(state, edit.end),
    insert: state.toText(edit.text),
  }));
}

/** The one piece in which two texts differ; `null` when they are the same. */
export function differenceOf(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  // A line break of two characters is changed whole, and so is a character of two halves.
  while (start > 0 && /[\r\ud800-\udbff]/.test(before.charAt(start - 1))) start--;
  while (same > 0 && /[\n\udc00-\udfff]/.test(before.charAt(before.length - same))) same--;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
