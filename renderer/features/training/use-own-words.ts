import { useEffect, useSyncExternalStore } from 'react';
import type { RolePlay } from '../../../core/scenario/role-play';
import { bridge } from '../../bridge';
import { WordsStore } from './words-store';

/** Outlive the screen, so that a failed save goes on being tried after one has left it. */
const stores = new Map<string, WordsStore>();

function storeOf({ id, turns, wordsDraft }: RolePlay): WordsStore {
  const turn = turns.length;
  const key = `${id} ${turn}`;
  const known = stores.get(key);
  if (known) return known;
  const made = new WordsStore(wordsDraft, (words) =>
    bridge.request('rolePlay.saveWords', { id, turn, words }),
  );
  stores.set(key, made);
  return made;
}

/** What the trainee would say at the moment where the call stands; saved within a second and before closing. */
export function useOwnWords(rolePlay: RolePlay) {
  const store = storeOf(rolePlay);
  const { words, state, failure } = useSyncExternalStore(store.subscribe, store.snapshot);
  useEffect(() => {
    const flush = () => void store.flush();
    const flushHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const warn = (event: BeforeUnloadEvent) => {
      flush();
      if (store.snapshot().state === 'failed') event.preventDefault();
    };
    document.addEventListener('visibilitychange', flushHidden);
    document.addEventListener('focusout', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', warn);
    return () => {
      flush();
      document.removeEventListener('visibilitychange', flushHidden);
      document.removeEventListener('focusout', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', warn);
    };
  }, [store]);
  return { words, state, failure, edit: store.edit, flush: store.flush, settle: store.settle };
}
