import type { Command, EditorView } from '@codemirror/view';
import { type RefObject, useEffect, useState } from 'react';
import { useCommands } from '../../app/commands';
import { showDone } from '../../app/show-done';
import { openFixes } from './editor-fixes';
import { spellingPart } from './editor-memory';
import { moveStepCommand } from './editor-move';
import { isSpellingChecked, keepSpellingChecked, spellingAttribute } from './editor-spelling';

export type ViewRef = RefObject<EditorView | null>;

/** What the keys do within the text, in the palette and the list of keys as well. */
export function useSourceCommands(view: ViewRef, memoryKey: string): void {
  const [isChecked, setIsChecked] = useState(isSpellingChecked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file's editor has to be told as well.
  useEffect(() => {
    view.current?.dispatch({ effects: spellingPart.reconfigure(spellingAttribute(isChecked)) });
  }, [isChecked, view, memoryKey]);
  const onText = (command: Command) => () => {
    if (view.current === null) return;
    view.current.focus();
    command(view.current);
  };
  const group = 'Playbooks';
  useCommands([
    { id: 'mend-line', label: 'Mend this line', group, keys: 'mod+.', run: onText(openFixes) },
    {
      id: 'move-step-up',
      label: 'Move the step up',
      group,
      keys: 'alt+arrowup',
      run: onText(moveStepCommand('up')),
    },
    {
      id: 'move-step-down',
      label: 'Move the step down',
      group,
      keys: 'alt+arrowdown',
      run: onText(moveStepCommand('down')),
    },
    {
      id: 'check-spelling',
      label: isChecked ? 'Stop checking spelling' : 'Check spelling',
      group,
      keys: 'f7',
      worksWhileTyping: true,
      run: () => {
        keepSpellingChecked(!isChecked);
        setIsChecked(!isChecked);
        showDone(
          isChecked ? 'Spelling is no longer checked.' : 'Spelling is checked by the system or the browser.',
        );
      },
    },
  ]);
}
