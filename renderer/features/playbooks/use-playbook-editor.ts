import { useEffect, useReducer, useRef, useState } from 'react';
import { AppError } from '../../../core/app-error';
import { queryClient } from '../../app/query-client';
import { showFailure } from '../../app/show-failure';
import { useCommand, useRequest } from '../../app/use-request';
import { dropDraft, keepDraft, keepTexts, readDraft, readKeptTexts } from './draft-store';
import {
  beginEditing,
  bring,
  type DiskText,
  draftOf,
  type EditorState,
  hasUnsaved,
  keepMine,
  seeDisk,
  seeSaved,
  takeTheirs,
  typeText,
} from './editor-state';

type Change = (state: EditorState | null) => EditorState | null;

function draftState(folder: string, fileId: string): EditorState | null {
  const draft = readDraft(folder, fileId);
  if (draft === null) return null;
  return draftOf(draft.text, { text: draft.baseText, hash: draft.baseHash });
}

/** The text of one playbook while it is edited; never loses a word, whatever happens to the file. */
export function usePlaybookEditor(fileId: string, folder: string) {
  const page = useRequest('playbook.get', { fileId });
  const save = useCommand('playbook.save', {
    failure: 'The playbook was not saved; your text is kept here',
  });
  const [state, change] = useReducer((current: EditorState | null, next: Change) => next(current), null);
  const [keptTexts, setKeptTexts] = useState(() => readKeptTexts(folder, fileId));
  const isMissing = page.error instanceof AppError && page.error.code === 'not-found';

  const disk: DiskText | null = isMissing ? { text: '', hash: null } : (page.data ?? null);
  const diskHash = disk?.hash;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hash is what tells one text from another.
  useEffect(() => {
    if (disk === null) return;
    const seen = { text: disk.text, hash: disk.hash };
    change((current) => (current ? seeDisk(current, seen) : beginEditing(seen, draftState(folder, fileId))));
  }, [diskHash, disk === null, fileId, folder]);

  const wasFull = useRef(false);
  useEffect(() => {
    if (state === null) return;
    if (!hasUnsaved(state)) return dropDraft(folder, fileId);
    const draft = { text: state.text, baseText: state.base.text, baseHash: state.base.hash };
    const isKept = keepDraft(folder, fileId, draft);
    if (!isKept && !wasFull.current) {
      showFailure(
        new AppError(
          'disk-full',
          'There is no room to keep unsaved text. Save it before you close Rekindle.',
        ),
      );
    }
    wasFull.current = !isKept;
  }, [state, folder, fileId]);

  const keep = (whose: 'mine' | 'theirs', text: string) => {
    if (text === '' || keptTexts.some((one) => one.text === text)) return;
    const next = [{ at: new Date().toISOString(), whose, text }, ...keptTexts];
    keepTexts(folder, fileId, next);
    setKeptTexts(next);
  };

  return {
    page,
    state,
    keptTexts,
    /** Names the file among all that were edited while the app runs. */
    memoryKey: `${folder} ${fileId}`,
    isSaving: save.isPending,
    isReadOnly: page.data?.isReadOnly ?? false,
    type: (text: string, seen: number) =>
      change((current) => (current ? typeText(current, text, seen) : current)),
    save() {
      if (state === null || state.theirs !== null || save.isPending || !hasUnsaved(state)) return;
      const { text } = state;
      save.mutate(
        { fileId, text, baseHash: state.base.hash },
        {
          onSuccess: (result) => {
            if (result.outcome === 'saved') {
              queryClient.setQueryData(['playbook.get', { fileId }], result.page);
              const written = { text: result.page.text, hash: result.page.hash };
              change((current) => (current ? seeSaved(current, written) : current));
            } else {
              const theirs = { text: result.theirs, hash: result.theirHash };
              change((current) => (current ? { ...current, theirs } : current));
            }
          },
        },
      );
    },
    keepMine() {
      if (state?.theirs) keep('theirs', state.theirs.text);
      change((current) => (current ? keepMine(current) : current));
    },
    takeTheirs() {
      if (state) keep('mine', state.text);
      change((current) => (current ? takeTheirs(current) : current));
    },
    /** Puts a kept text into the editor; what stood there is kept in its place. */
    bringBack(text: string) {
      if (state) keep('mine', state.text);
      change((current) => (current ? bring(current, text) : current));
    },
    throwAway(text: string) {
      const next = keptTexts.filter((one) => one.text !== text);
      keepTexts(folder, fileId, next);
      setKeptTexts(next);
    },
  };
}

export type PlaybookEditor = ReturnType<typeof usePlaybookEditor>;
