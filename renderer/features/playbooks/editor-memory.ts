import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { lineSeparatorOf } from './editor-positions';

/** What an editor tells its screen. */
export interface EditorEvents {
  onType(text: string): void;
  /** Line from 1, offset in the file's text. */
  onCursor(place: CursorPlace): void;
}
export interface CursorPlace {
  readonly line: number;
  readonly position: number;
}

/** One file's editor while the app runs: undo and the cursor survive going to another screen. */
export interface RememberedEditor {
  state: EditorState;
  events: EditorEvents | null;
}

/** Beyond these the one that was used longest ago is forgotten; its text is not, only its undo. */
const mostRemembered = 30;
const remembered = new Map<string, RememberedEditor>();

export const readOnlyPart = new Compartment();
export const spellingPart = new Compartment();

/** The editor of that file as it was left, or a new one on the text. */
export function recallEditor(key: string, text: string, extensions: readonly Extension[]): RememberedEditor {
  const editor = remembered.get(key) ?? createEditor(text, extensions);
  remembered.delete(key);
  remembered.set(key, editor);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  return editor;
}

function createEditor(text: string, extensions: readonly Extension[]): RememberedEditor {
  const editor: RememberedEditor = { state: EditorState.create(), events: null };
  const tell = EditorView.updateListener.of((update) => {
    editor.state = update.state;
    if (update.docChanged) editor.events?.onType(update.state.sliceDoc());
    if (update.docChanged || update.selectionSet) editor.events?.onCursor(cursorOf(update.state));
  });
  editor.state = EditorState.create({
    doc: text,
    extensions: [
      EditorState.lineSeparator.of(lineSeparatorOf(text)),
      readOnlyPart.of([]),
      spellingPart.of([]),
      tell,
      ...extensions,
    ],
  });
  return editor;
}

export function cursorOf(state: EditorState): CursorPlace {
  const position = state.selection.main.head;
  return { line: state.doc.lineAt(position).number, position };
}
