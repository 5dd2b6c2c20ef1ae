import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  startCompletion,
} from '@codemirror/autocomplete';
import type { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { suggestAt } from '../../../core/playbook/complete';
import { parsedField } from './editor-fixes';

/** What can be written at the cursor, from the format, the fields and the steps above. */
function complete({ state, pos }: CompletionContext): CompletionResult | null {
  const line = state.doc.lineAt(pos);
  const place = {
    before: line.text.slice(0, pos - line.from),
    line: line.number,
    isInFrontMatter: isInFrontMatter(state.doc, line.number),
  };
  const found = suggestAt(place, state.field(parsedField)?.playbook ?? { steps: [] });
  if (found === null || found.entries.length === 0) return null;
  return {
    from: pos - found.length,
    options: found.entries.map(
      ({ text, detail }): Completion => ({ label: text, detail, apply: applyText(text) }),
    ),
    validFor: /^[\w.-]*$/,
  };
}

/** What ends open goes on with the next list at once. */
function applyText(text: string) {
  return (view: EditorView, _completion: Completion, from: number, to: number) => {
    view.dispatch({
      changes: { from, to, insert: text },
      selection: { anchor: from + text.length },
      userEvent: 'input.complete',
    });
    if (/[=["]$/.test(text)) startCompletion(view);
  };
}

/** Heads are short; a file that never closes its own has none. */
const mostHeadLines = 1_000;

function isInFrontMatter(doc: Text, lineNumber: number): boolean {
  if (lineNumber < 2 || lineNumber > mostHeadLines || !/^\uFEFF?---\s*$/.test(doc.line(1).text)) return false;
  for (let number = 2; number < lineNumber; number++)
    if (/^---\s*$/.test(doc.line(number).text)) return false;
  return true;
}

export const editorCompletion = [
  autocompletion({ override: [complete], icons: false }),
  EditorView.baseTheme({
    '.cm-tooltip.cm-tooltip-autocomplete > ul': {
      fontFamily: 'var(--mantine-font-family)',
      maxHeight: '15em',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      background: 'var(--rk-selected)',
      color: 'var(--rk-text)',
    },
    '.cm-completionDetail': { color: 'var(--rk-text-soft)', fontStyle: 'normal' },
    '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  }),
];
