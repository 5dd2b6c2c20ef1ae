import type { DiagramProblem } from '../../core/playbook/diagram-problem';

/** What Mermaid's parsers leave on their errors, each kind in its way; none of it is certain. */
interface ParserTraces {
  readonly hash?: {
    readonly text?: unknown;
    readonly loc?: { readonly last_line?: unknown; readonly last_column?: unknown };
  };
}

/**
 * Why a diagram was not drawn, in our words, and where. Mermaid lists everything that it would have taken
 * instead; the place where it stopped is what helps. `lines` names for each line that it read the author's.
 */
export function readFailure(error: unknown, lines: readonly number[]): DiagramProblem {
  const message = error instanceof Error ? error.message : String(error);
  const hash = error instanceof Error ? (error as ParserTraces).hash : undefined;
  const lineOf = (line: number) => lines[Math.min(line, lines.length) - 1] ?? 1;
  const { last_line: line, last_column: column } = hash?.loc ?? {};
  const stopped = typeof hash?.text === 'string' ? hash.text.trim() : '';
  if (typeof line === 'number' && typeof column === 'number') {
    const words = stopped === '' ? 'Something is missing here.' : `It can’t be read from “${stopped}” on.`;
    return { message: words, place: { line: lineOf(line), column: column + 1 } };
  }
  const found = /error on line (\d+)(?:, column (\d+))?/i.exec(message);
  if (found) {
    const place = { line: lineOf(Number(found[1])), column: Number(found[2] ?? 1) };
    return { message: 'Something here can’t be read.', place };
  }
  if (/no diagram type detected/i.test(message))
    return { message: 'Its first line names no kind of diagram, such as `flowchart LR`.', place: null };
  return { message: message.split('\n', 1).join(''), place: null };
}
