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
}

export function beginEditing(disk: DiskText, draft: EditorState | null): EditorState {
  return draft === null ? { text: disk.text, base: disk, theirs: null } : seeDisk(draft, disk);
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
  if (disk.text === state.text) return { text: state.text, base: disk, theirs: null };
  const isGone = disk.hash === null;
  if (!hasUnsaved(state) && !isGone) return { text: disk.text, base: disk, theirs: null };
  return { ...state, theirs: disk };
}

/** Ours was written; what was typed while it was under way stays unsaved. */
export function seeSaved(state: EditorState, disk: DiskText): EditorState {
  return { ...state, base: disk, theirs: null };
}

/** Ours goes on from theirs: the next save replaces what is on the disk now. */
export function keepMine(state: EditorState): EditorState {
  return state.theirs === null ? state : { text: state.text, base: state.theirs, theirs: null };
}

export function takeTheirs(state: EditorState): EditorState {
  return state.theirs === null ? state : { text: state.theirs.text, base: state.theirs, theirs: null };
}
