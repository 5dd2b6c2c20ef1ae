import { useEffect, useSyncExternalStore } from 'react';
import type { Engagement } from '../../../core/engagement/engagement';
import { useFlushBeforeLeaving } from '../../app/use-flush-before-leaving';
import { bridge } from '../../bridge';
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
  useFlushBeforeLeaving(store, () => store.snapshot().saveState === 'failed');
  return { engagement, saveState, failure, edit: store.edit, flush: store.flush };
}
