import type { Diagnostic, Playbook } from './playbook';

/** One change of a text: offsets in UTF-16 units, and what stands there afterwards. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something new in a text, and where one goes on typing. */
export interface Insertion {
  readonly edit: TextEdit;
  /** What is selected afterwards: offsets in the text with the edit made. */
  readonly start: number;
  readonly end: number;
}

/** A way to mend a finding. */
export interface QuickFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** May be applied without asking: never changes meaning. */
  readonly isSafe: boolean;
}

/** What a fixer of one rule works with; `words` is the text of the finding's range. */
export interface FixContext {
  readonly text: string;
  readonly playbook: Playbook;
  readonly diagnostic: Diagnostic;
  readonly words: string;
}
export type Fixer = (context: FixContext) => readonly QuickFix[];

/** The text with the edits made; they may stand in any order and must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let position = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}

/** The line ending that the file uses first; a single LF where it has none. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Offset behind the front matter's closing line; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  const head = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?:[^\r\n]*(?:\r\n|\n|\r))*?---[ \t]*(?=\r|\n|$)/.exec(text);
  return head?.[0].length ?? 0;
}

/** A fix that a person has to choose, since another one may be meant. */
export function offer(title: string, ...edits: readonly TextEdit[]): QuickFix {
  return { title, edits, isSafe: false };
}

/** A fix that only says better what the text means already. */
export function safely(title: string, ...edits: readonly TextEdit[]): QuickFix {
  return { title, edits, isSafe: true };
}
