import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { Diagnostic } from '../../../core/playbook/playbook';
import type { Picklists } from '../../../core/playbook/playbook-fields';
import type { QuickFix } from '../../../core/playbook/quick-fix';
import { editorCompletion } from './editor-completion';
import { editorFixes, setParsed } from './editor-fixes';
import { editorLanguage } from './editor-language';
import { type CursorPlace, cursorOf, readOnlyPart, recallEditor } from './editor-memory';
import { editorMove } from './editor-move';
import { changesOf, differenceOf } from './editor-positions';
import { applyFix, marginDiagnostics } from './margin-diagnostics';
import classes from './source-editor.module.css';
import { SourceToolbar } from './source-toolbar';
import type { Parsed } from './use-parsed';
import { useSourceCommands } from './use-source-commands';

const extensions = [
  EditorView.contentAttributes.of({ 'aria-label': 'Text of the playbook', tabindex: '0' }),
  EditorView.lineWrapping,
  lineNumbers(),
  lintGutter(),
  drawSelection(),
  history(),
  search({ top: true }),
  highlightSelectionMatches(),
  editorLanguage,
  editorCompletion,
  editorFixes,
  editorMove,
  keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
];

interface SourceEditorProps {
  /** Names the file: an editor that comes back to it finds its undo and its cursor again. */
  readonly memoryKey: string;
  readonly text: string;
  /** Another count says that the text has to be shown; text that was typed here comes back later than the next key. */
  readonly brought: number;
  /** The text was read from the disk just so: following it is nothing to undo. */
  readonly isFromDisk: boolean;
  readonly isReadOnly: boolean;
  readonly parsed: Parsed;
  readonly picklists: Picklists;
  readonly onType: (text: string, seen: number) => void;
  readonly onCursor: (place: CursorPlace) => void;
  /** Where to put the cursor; another object goes there again. */
  readonly goTo: Pick<Diagnostic['range'], 'line' | 'column'> | null;
  /** A way to mend the text that was chosen in the list below it. */
  readonly mended: QuickFix | null;
}

/** The playbook's Markdown with its problems in the margin. Tab leaves it, as everywhere. */
export function SourceEditor(props: SourceEditorProps) {
  const { memoryKey, brought, isReadOnly, parsed, picklists, goTo, mended } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const seen = useRef(brought);
  const current = useRef(props);
  current.current = props;

  useEffect(() => {
    if (place.current === null) return;
    const editor = recallEditor(memoryKey, current.current.text, extensions);
    const events = {
      onType: (typed: string) => current.current.onType(typed, seen.current),
      onCursor: (cursor: CursorPlace) => current.current.onCursor(cursor),
    };
    editor.events = events;
    const opened = new EditorView({ state: editor.state, parent: place.current });
    view.current = opened;
    const { main } = opened.state.selection;
    opened.dispatch({ effects: EditorView.scrollIntoView(main.head, { y: 'center' }) });
    events.onCursor(cursorOf(opened.state));
    return () => {
      view.current = null;
      if (editor.events === events) editor.events = null;
      opened.destroy();
    };
  }, [memoryKey]);

  useSourceCommands(view, memoryKey);

  useEffect(() => {
    view.current?.dispatch({ effects: readOnlyPart.reconfigure(EditorState.readOnly.of(isReadOnly)) });
  }, [isReadOnly]);

  useEffect(() => {
    const editor = view.current;
    const { text, isFromDisk } = current.current;
    seen.current = brought;
    const difference = editor && differenceOf(editor.state.sliceDoc(), text);
    if (!editor || !difference) return;
    editor.dispatch({
      changes: changesOf(editor.state, [difference]),
      ...(isFromDisk ? { annotations: Transaction.addToHistory.of(false) } : {}),
    });
  }, [brought]);

  useEffect(() => {
    const editor = view.current;
    // Findings of a text that was changed since would stand in wrong places; the next reading is under way.
    if (editor === null || editor.state.sliceDoc() !== parsed.text) return;
    editor.dispatch(setDiagnostics(editor.state, marginDiagnostics(editor.state, parsed)));
    editor.dispatch({ effects: setParsed.of(parsed) });
  }, [parsed]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || goTo === null) return;
    const line = editor.state.doc.line(Math.min(goTo.line, editor.state.doc.lines));
    const anchor = Math.min(line.from + goTo.column - 1, line.to);
    editor.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    editor.focus();
  }, [goTo]);

  useEffect(() => {
    if (view.current !== null && mended !== null) applyFix(view.current, current.current.parsed, mended);
  }, [mended]);

  return (
    <>
      {isReadOnly ? null : (
        <SourceToolbar view={view} picklists={picklists} hasSteps={parsed.playbook.kind !== 'process'} />
      )}
      <div ref={place} className={classes.source} />
    </>
  );
}
