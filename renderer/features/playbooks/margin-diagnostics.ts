import type { Diagnostic as MarginDiagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Diagnostic } from '../../../core/playbook/playbook';

/** More would slow typing down; the list below the text says how many there are. */
const mostShown = 300;

/** A parsed playbook's problems at the places of an editor's text, which counts a line break as one. */
export function marginDiagnostics(text: Text, diagnostics: readonly Diagnostic[]): MarginDiagnostic[] {
  const place = (lineNumber: number, column: number) => {
    const line = text.line(Math.min(Math.max(lineNumber, 1), text.lines));
    return Math.min(line.from + Math.max(column - 1, 0), line.to);
  };
  return diagnostics.slice(0, mostShown).map(({ range, severity, message, rule }) => {
    const from = place(range.line, range.column);
    return {
      from,
      to: Math.max(from, place(range.endLine, range.endColumn)),
      severity,
      message,
      source: rule,
    };
  });
}
