import { isolateHistory } from '@codemirror/commands';
import { type Command, EditorView, keymap } from '@codemirror/view';
import { moveStep } from '../../../core/playbook/move-step';
import { readNow } from './editor-fixes';
import { changesOf, offsetOf, positionOf } from './editor-positions';

/** Moves the step at the cursor past its neighbour, and the cursor with it; undone in one go. */
export function moveStepCommand(direction: 'up' | 'down'): Command {
  return (view) => {
    const { state } = view;
    if (state.readOnly) return true;
    const parsed = readNow(state);
    const moved = moveStep(
      parsed.text,
      parsed.playbook,
      offsetOf(state, state.selection.main.head),
      direction,
    );
    if (moved === null) return true;
    const changes = changesOf(state, moved.edits);
    const anchor = positionOf(state.update({ changes }).state, moved.offset);
    view.dispatch({
      changes,
      selection: { anchor },
      annotations: isolateHistory.of('full'),
      userEvent: 'move.line',
      effects: EditorView.scrollIntoView(anchor, { y: 'nearest', yMargin: 40 }),
    });
    return true;
  };
}

/** Before the keys that move a single line: in a playbook a step is what moves. */
export const editorMove = keymap.of([
  { key: 'Alt-ArrowUp', run: moveStepCommand('up') },
  { key: 'Alt-ArrowDown', run: moveStepCommand('down') },
]);
