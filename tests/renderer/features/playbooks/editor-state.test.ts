import { describe, expect, test } from 'vitest';
import {
  beginEditing,
  hasUnsaved,
  keepMine,
  seeDisk,
  seeSaved,
  takeTheirs,
  typeText,
} from '../../../../renderer/features/playbooks/editor-state';

const first = { text: 'first', hash: '1' };
const second = { text: 'second', hash: '2' };
const opened = beginEditing(first, null);
const typed = { ...opened, text: 'mine' };

describe('the text of a playbook while it is edited', () => {
  test('an unchanged editor follows the file', () => {
    expect(seeDisk(opened, second)).toMatchObject({ text: 'second', base: second, theirs: null, brought: 1 });
  });

  test('unsaved text stays beside the text from outside', () => {
    expect(seeDisk(typed, second)).toMatchObject({ text: 'mine', base: first, theirs: second, brought: 0 });
  });

  test('a conflict ends by itself when the file goes back to what it was', () => {
    expect(seeDisk(seeDisk(typed, second), first)).toEqual(typed);
  });

  test('the same text written by somebody else is no conflict', () => {
    expect(seeDisk(typed, { text: 'mine', hash: '3' }).theirs).toBeNull();
  });

  test('keeping mine goes on from the text on the disk, so that the next save may replace it', () => {
    const kept = keepMine(seeDisk(typed, second));
    expect(kept).toMatchObject({ text: 'mine', base: second, theirs: null });
    expect(hasUnsaved(kept)).toBe(true);
  });

  test('what is typed is never brought back to the editor, which may be a key further', () => {
    expect(typeText(opened, 'mine', 0)).toMatchObject({ text: 'mine', brought: 0 });
  });

  test('a key pressed before the editor shows the changed file makes two texts, and neither is lost', () => {
    expect(typeText(seeDisk(opened, second), 'first!', 0)).toMatchObject({
      text: 'first!',
      base: first,
      theirs: second,
    });
  });

  test('taking theirs leaves nothing to save', () => {
    const taken = takeTheirs(seeDisk(typed, second));
    expect(taken.text).toBe('second');
    expect(hasUnsaved(taken)).toBe(false);
  });

  test('a removed file leaves its text in the editor', () => {
    const gone = seeDisk(opened, { text: '', hash: null });
    expect(gone.text).toBe('first');
    expect(hasUnsaved(keepMine(gone))).toBe(true);
  });

  test('what was typed while a save was under way stays unsaved', () => {
    const saved = seeSaved({ ...typed, text: 'mine and more' }, { text: 'mine', hash: '4' });
    expect(hasUnsaved(saved)).toBe(true);
  });

  test('a draft is found again, and stands beside a file that changed meanwhile', () => {
    expect(beginEditing(first, typed)).toEqual(typed);
    expect(beginEditing(second, typed).theirs).toEqual(second);
  });
});
