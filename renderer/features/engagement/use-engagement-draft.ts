import { useEffect, useSyncExternalStore } from 'react';
import type { Engagement } from '../../../core/engagement/engagement';
import { bridge, onConnection } from '../../bridge';
import { EngagementDraftStore } from './engagement-draft-store';

/** Outlive the screen, so that a failed save goes on being tried after one has left it. */
const stores = new Map<string, EngagementDraftStore>();

function storeOf(server: Engagement): EngagementDraftStore {
  const known = stores.get(server.id);
  if (known !== undefined) return known;
  const made = new EngagementDraftStore(server, (id, fields) =>
    bridge.request('engagement.save', { id, fields }),
  );
  stores.set(server.id, made);
  return made;
}

/** The engagement as it stands on the screen, saved within a second and before anything can close it. */
export function useEngagementDraft(server: Engagement) {
  const store = storeOf(server);
  const { engagement, saveState, failure } = useSyncExternalStore(store.subscribe, store.snapshot);
  useEffect(() => store.receive(server), [store, server]);
  useEffect(() => {
    const flush = () => void store.flush();
    const flushHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const warn = (event: BeforeUnloadEvent) => {
      flush();
      if (store.snapshot().saveState === 'failed') event.preventDefault();
    };
    const stop = onConnection((isConnected) => {
      if (isConnected) flush();
    });
    document.addEventListener('visibilitychange', flushHidden);
    document.addEventListener('focusout', flush);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', warn);
    return () => {
      flush();
      stop();
      document.removeEventListener('visibilitychange', flushHidden);
      document.removeEventListener('focusout', flush);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', warn);
    };
  }, [store]);
  return { engagement, saveState, failure, edit: store.edit, flush: store.flush };
}
