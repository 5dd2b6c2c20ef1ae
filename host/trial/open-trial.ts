import { trialIdStart } from '../../core/trial/trial-id-start';
import { createHistoryIndex } from '../history/create-history-index';
import type { HostContext } from '../host-context';
import { createRapport } from '../rapport/create-rapport';
import type { RecordContext } from '../record-context';
import { putRecord } from '../records/put-record';
import { sampleChanges } from '../records/sample-changes';
import { createRecordMaker } from '../storage/record-maker';
import { createMemoryStore } from './memory-store';

/**
 * The sample company in memory, for a trial: own store, own ids, no way to the workspace's data. Words, dates
 * and playbooks are the workspace's own. The same day gives the same ids of accounts.
 */
export async function openTrial(workspace: HostContext): Promise<RecordContext> {
  const store = createMemoryStore();
  const newId = () => `${trialIdStart}${workspace.newId()}`;
  const records = createRecordMaker({ device: 'trial', now: workspace.now, newId });
  let count = 0;
  const sample = sampleChanges(workspace.asOf(), () => `${trialIdStart}sample-${++count}`, records);
  // The rep who tries it speaks under their own name; nothing else of the workspace comes along.
  const me = workspace.store.data.reps[workspace.settings().meRepId ?? ''];
  await store.commit([...sample, ...(me === undefined ? [] : [putRecord('reps', me)])]);
  const settings = { ...workspace.settings(), meRepId: me?.id ?? null };
  const { asOf, localNow, now, playbooks } = workspace;
  const history = createHistoryIndex(store, asOf, () => settings);
  return {
    store,
    records,
    history,
    rapport: createRapport({ store, history, settings: () => settings }),
    playbooks: { get: playbooks.get, list: playbooks.list },
    settings: () => settings,
    asOf,
    localNow,
    now,
    newId,
  };
}
