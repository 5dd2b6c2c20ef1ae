import { useSyncExternalStore } from 'react';
import type { RolePlay } from '../../../core/scenario/role-play';
import { useFlushBeforeLeaving } from '../../app/use-flush-before-leaving';
import { WordsStore } from '../../app/words-store';
import { bridge } from '../../bridge';

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
  useFlushBeforeLeaving(store, () => store.snapshot().state === 'failed');
  return { words, state, failure, edit: store.edit, flush: store.flush, settle: store.settle };
}
