import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const storageKey = 'rekindle.check-spelling';

/** Off until somebody wants it: a browser may be set to send words away to check them (R19). */
export function isSpellingChecked(): boolean {
  return localStorage.getItem(storageKey) === 'on';
}

export function keepSpellingChecked(isChecked: boolean): void {
  localStorage.setItem(storageKey, isChecked ? 'on' : 'off');
}

/** The checking itself is the system's or the browser's; no dictionary comes with the app. */
export function spellingAttribute(isChecked: boolean): Extension {
  return EditorView.contentAttributes.of({ spellcheck: String(isChecked) });
}
