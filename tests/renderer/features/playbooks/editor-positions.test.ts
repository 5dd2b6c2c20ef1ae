import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../../../core/playbook/quick-fix';
import {
  changesOf,
  differenceOf,
  lineSeparatorOf,
  offsetOf,
  positionOf,
} from '../../../../renderer/features/playbooks/editor-positions';

const open = (text: string) =>
  EditorState.create({ doc: text, extensions: [EditorState.lineSeparator.of(lineSeparatorOf(text))] });
const anyText = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r\n', '😀', '\uFEFF'), { maxLength: 20 })
  .map((pieces) => pieces.join(''));

test('the difference of two texts turns one into the other, in the editor and in the file', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const difference = differenceOf(before, after);
      if (difference === null) {
        expect(before).toBe(after);
        return;
      }
      expect(applyEdits(before, [difference])).toBe(after);
      const state = open(before);
      if (lineSeparatorOf(before) !== lineSeparatorOf(after) && after.includes('\n')) return;
      const next = state.update({ changes: changesOf(state, [difference]) }).state;
      expect(next.sliceDoc()).toBe(after);
    }),
  );
});

test('positions and offsets name the same character', () => {
  const text = 'one\r\ntwo\r\nthree';
  const state = open(text);
  for (const word of ['one', 'two', 'three']) {
    const offset = text.indexOf(word);
    expect(state.doc.sliceString(positionOf(state, offset), positionOf(state, offset) + word.length)).toBe(
      word,
    );
    expect(offsetOf(state, positionOf(state, offset))).toBe(offset);
  }
});
