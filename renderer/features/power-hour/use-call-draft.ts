import { useEffect, useSyncExternalStore } from 'react';
import type { PowerHourCall } from '../../../core/power-hour/power-hour';
import { useFlushBeforeLeaving } from '../../app/use-flush-before-leaving';
import { bridge } from '../../bridge';
import { CallDraftStore } from './call-draft-store';

/** Outlive the screen, so that a failed save goes on being tried after one has left it. */
const stores = new Map<string, CallDraftStore>();

function storeOf(call: PowerHourCall): CallDraftStore {
  const known = stores.get(call.id);
  if (known !== undefined) return known;
  const made = new CallDraftStore(call, (id, fields) => bridge.request('powerHour.saveCall', { id, fields }));
  stores.set(call.id, made);
  return made;
}

/** What is typed for the call on the screen, saved within a second and before anything can close it. */
export function useCallDraft(call: PowerHourCall) {
  const store = storeOf(call);
  const { draft, saveState } = useSyncExternalStore(store.subscribe, store.snapshot);
  useEffect(() => store.receive(call), [store, call]);
  useFlushBeforeLeaving(store, () => store.snapshot().saveState === 'failed');
  return { draft, saveState, edit: store.edit, flush: store.flush, log: store.log };
}
