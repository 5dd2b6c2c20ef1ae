import type { Action, Diagnostic as MarginDiagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Diagnostic } from '../../../core/playbook/playbook';
import { type QuickFix, quickFixesFor } from '../../../core/playbook/quick-fix';
import { changesOf } from './editor-positions';
import type { Parsed } from './use-parsed';

/** More would slow typing down; the list below the text says how many there are. */
const mostShown = 300;

/** A parsed playbook's problems at the places of an editor's text, each with what would mend it. */
export function marginDiagnostics({ doc }: EditorState, parsed: Parsed): MarginDiagnostic[] {
  const place = (lineNumber: number, column: number) => {
    const line = doc.line(Math.min(Math.max(lineNumber, 1), doc.lines));
    return Math.min(line.from + Math.max(column - 1, 0), line.to);
  };
  return parsed.playbook.diagnostics.slice(0, mostShown).map((diagnostic) => {
    const { range, severity, message, rule } = diagnostic;
    const from = place(range.line, range.column);
    const to = Math.max(from, place(range.endLine, range.endColumn));
    return {
      from,
      to,
      severity,
      message,
      source: rule,
      // Worked out when it is looked at: a file may have hundreds.
      get actions() {
        return actionsOf(parsed, diagnostic);
      },
    };
  });
}

function actionsOf(parsed: Parsed, diagnostic: Diagnostic): Action[] {
  return quickFixesFor(parsed.text, parsed.playbook, diagnostic).map((fix) => ({
    name: fix.title,
    apply: (view) => applyFix(view, parsed, fix),
  }));
}

/** A fix of a text that has been changed since would hit another place; the next reading brings it again. */
export function applyFix(view: EditorView, parsed: Parsed, fix: QuickFix): void {
  if (view.state.readOnly || view.state.sliceDoc() !== parsed.text) return;
  view.dispatch({ changes: changesOf(view.state, fix.edits), userEvent: 'input.fix', scrollIntoView: true });
  view.focus();
}
