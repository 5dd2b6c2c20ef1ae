/** A text on the disk as it was read; `hash` is `null` when there is no file. */
export interface DiskText {
  readonly text: string;
  readonly hash: string | null;
}

export interface EditorState {
  readonly text: string;
  /** What the text began from: a save names its hash. */
  readonly base: DiskText;
  /** Somebody else's text, when ours began from another one and both have changed. */
  readonly theirs: DiskText | null;
  /** Counts the texts that did not come from the keyboard: the editor takes these over, and no other. */
  readonly brought: number;
  /** What the text began from before the last of them. */
  readonly earlierBase: DiskText | null;
}

export function beginEditing(disk: DiskText, draft: EditorState | null): EditorState {
  return draft === null ? draftOf(disk.text, disk) : seeDisk(draft, disk);
}

/** The text of a draft that was kept, with what it began from. */
export function draftOf(text: string, base: DiskText): EditorState {
  return { text, base, theirs: null, brought: 0, earlierBase: null };
}

/** A text that the editor has to show now; `base` is what it begins from. */
export function bring(state: EditorState, text: string, base = state.base): EditorState {
  return { text, base, theirs: null, brought: state.brought + 1, earlierBase: state.base };
}

/**
 * What stands in the editor. `seen` is the last text brought to it: with an earlier one, somebody typed while
 * the file changed, and both texts are kept.
 */
export function typeText(state: EditorState, text: string, seen: number): EditorState {
  if (seen === state.brought || state.earlierBase === null || state.theirs !== null)
    return { ...state, text };
  return { ...state, text, base: state.earlierBase, theirs: state.base };
}

export function hasUnsaved(state: EditorState): boolean {
  return state.text !== state.base.text || (state.base.hash === null && state.text !== '');
}

/**
 * The file was read again: an unchanged editor follows, a changed one keeps its text beside theirs, as
 * does one whose file was removed.
 */
export function seeDisk(state: EditorState, disk: DiskText): EditorState {
  if (disk.hash === state.base.hash) return state.theirs === null ? state : { ...state, theirs: null };
  if (disk.text === state.text) return { ...state, base: disk, theirs: null };
  const isGone = disk.hash === null;
  if (!hasUnsaved(state) && !isGone) return bring(state, disk.text, disk);
  return { ...state, theirs: disk };
}

/** Ours was written; what was typed while it was under way stays unsaved. */
export function seeSaved(state: EditorState, disk: DiskText): EditorState {
  return { ...state, base: disk, theirs: null };
}

/** Ours goes on from theirs: the next save replaces what is on the disk now. */
export function keepMine(state: EditorState): EditorState {
  return state.theirs === null ? state : { ...state, base: state.theirs, theirs: null };
}

export function takeTheirs(state: EditorState): EditorState {
  return state.theirs === null ? state : bring(state, state.theirs.text, state.theirs);
}
