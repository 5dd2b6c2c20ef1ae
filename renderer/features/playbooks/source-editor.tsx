import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';
import type { Diagnostic } from '../../../core/playbook/playbook';
import { marginDiagnostics } from './margin-diagnostics';
import classes from './source-editor.module.css';

const highlight = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.processingInstruction, tags.url, tags.monospace], color: 'var(--rk-text-soft)' },
  { tag: [tags.link, tags.quote], color: 'var(--rk-accent)' },
]);

/** CRLF only where every line ends so; else a single LF, with any CR left where it stands. */
export function lineSeparatorOf(text: string): string {
  const lines = text.split('\n').length - 1;
  return lines > 0 && text.split('\r\n').length - 1 === lines ? '\r\n' : '\n';
}

function extensions(text: string, isReadOnly: boolean, onType: (text: string) => void): Extension[] {
  return [
    EditorState.lineSeparator.of(lineSeparatorOf(text)),
    EditorState.readOnly.of(isReadOnly),
    EditorView.contentAttributes.of({
      'aria-label': 'Text of the playbook',
      spellcheck: 'false',
      tabindex: '0',
    }),
    EditorView.lineWrapping,
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onType(update.state.sliceDoc());
    }),
    lineNumbers(),
    lintGutter(),
    drawSelection(),
    history(),
    search({ top: true }),
    highlightSelectionMatches(),
    markdown(),
    syntaxHighlighting(highlight),
    keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
  ];
}

interface SourceEditorProps {
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly onType: (text: string) => void;
  /** Where to put the cursor; another object goes there again. */
  readonly goTo: Diagnostic['range'] | null;
}

/** Plain Markdown with line numbers and the problems in the margin. Tab leaves it, as everywhere. */
export function SourceEditor({ text, isReadOnly, diagnostics, onType, goTo }: SourceEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const type = useRef(onType);
  type.current = onType;
  const first = useRef(text);

  useEffect(() => {
    if (place.current === null) return;
    const state = EditorState.create({
      doc: first.current,
      extensions: extensions(first.current, isReadOnly, (typed) => {
        first.current = typed;
        type.current(typed);
      }),
    });
    const editor = new EditorView({ state, parent: place.current });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, [isReadOnly]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.sliceDoc() === text) return;
    first.current = text;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: editor.state.toText(text) } });
  }, [text]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    editor.dispatch(setDiagnostics(editor.state, marginDiagnostics(editor.state.doc, diagnostics)));
  }, [diagnostics]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || goTo === null) return;
    const line = editor.state.doc.line(Math.min(goTo.line, editor.state.doc.lines));
    const anchor = Math.min(line.from + goTo.column - 1, line.to);
    editor.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    editor.focus();
  }, [goTo]);

  return <div ref={place} className={classes.source} />;
}
