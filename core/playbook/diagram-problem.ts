import type { Diagnostic, PlaybookDiagram } from './playbook';
import { createSourceText } from './source-text';

/** Why a diagram can't be drawn, in plain words, and where in its own text, from 1. */
export interface DiagramProblem {
  readonly message: string;
  /** `null` where only the whole is known to be wrong. */
  readonly place: { readonly line: number; readonly column: number } | null;
}

/**
 * The finding at the place of the playbook that a problem of one of its diagrams means. `text` must be the
 * text that `diagram` was read from; a place that is not in the diagram names its first line.
 */
export function diagramFinding(text: string, diagram: PlaybookDiagram, problem: DiagramProblem): Diagnostic {
  const source = createSourceText(text);
  const lines = diagram.source.split('\n');
  const { line, column } = problem.place ?? { line: 1, column: 1 };
  const words = lines[line - 1];
  const start = words === undefined ? null : diagramLineOffset(text, diagram, line, words);
  const at = start === null ? diagram.range.start : start + Math.min(column - 1, words?.length ?? 0);
  const rest = /^[^\r\n]*/.exec(text.slice(at))?.[0].trimEnd().length ?? 0;
  return {
    severity: 'error',
    rule: 'diagram-error',
    message: `This diagram can’t be drawn. ${problem.message}`,
    range: source.rangeAt(at, at + rest),
  };
}

/** Offset of a diagram's line, from 1; lines in a list or a quote stand behind its marks. `null` if there is none. */
export function diagramLineOffset(
  text: string,
  { range }: PlaybookDiagram,
  line: number,
  words: string,
): number | null {
  const breaks = /\r\n|\n|\r/g;
  breaks.lastIndex = range.start;
  for (let count = 0; count < line; count += 1) if (breaks.exec(text) === null) return null;
  const whole = /^[^\r\n]*/.exec(text.slice(breaks.lastIndex))?.[0] ?? '';
  return breaks.lastIndex + Math.max(0, whole.length - words.length);
}
