import { isolateHistory } from '@codemirror/commands';
import { EditorView } from '@codemirror/view';
import type { Insertion } from '../../../core/playbook/text-edit';
import { readNow } from './editor-fixes';
import { changesOf, offsetOf, positionOf } from './editor-positions';
import type { Parsed } from './use-parsed';

/** Makes something new at the selection, given as offsets in the file's text; `null` where it can't stand. */
export type Insert = (parsed: Parsed, start: number, end: number) => Insertion | null;

/** Where the cursor and the reading are: what a form needs before it inserts. */
export function cursorPlace({ state }: EditorView): { readonly parsed: Parsed; readonly offset: number } {
  return { parsed: readNow(state), offset: offsetOf(state, state.selection.main.head) };
}

/** Inserts it as one step of undo and selects what is to be typed over. False where it can't stand. */
export function runInsert(view: EditorView, insert: Insert): boolean {
  const { state } = view;
  if (state.readOnly) return true;
  const parsed = readNow(state);
  const { main } = state.selection;
  const insertion = insert(parsed, offsetOf(state, main.from), offsetOf(state, main.to));
  if (insertion === null) return false;
  const changes = changesOf(state, [insertion.edit]);
  const after = state.update({ changes }).state;
  const anchor = positionOf(after, insertion.start);
  view.dispatch({
    changes,
    selection: { anchor, head: positionOf(after, insertion.end) },
    annotations: isolateHistory.of('full'),
    userEvent: 'input.insert',
    effects: EditorView.scrollIntoView(anchor, { y: 'nearest', yMargin: 60 }),
  });
  view.focus();
  return true;
}
