import type { Account } from '../../core/account/account';
import type { Rep } from '../../core/rep/rep';
import type { Change } from '../../core/workspace/workspace-data';
import { collectionNames } from '../../core/workspace/workspace-data';
import type { HostContext } from '../host-context';
import { putRecord } from '../records/put-record';
import { sampleChanges } from '../records/sample-changes';

/** Fills practice that is empty, or replaces everything that was done in it, in one transaction. */
export async function fillPractice(practice: HostContext, real: HostContext): Promise<void> {
  const fresh = freshRecords(practice, real);
  const kept = new Set(fresh.map((change) => ('put' in change ? `${change.put} ${change.record.id}` : '')));
  const { data } = practice.store;
  const old = collectionNames.flatMap((collection) =>
    Object.keys(data[collection])
      .filter((id) => !kept.has(`${collection} ${id}`))
      .map((id): Change => ({ remove: collection, id })),
  );
  await practice.store.commit([...old, ...fresh]);
}

/** The sample company as of today, the workspace's own words and figures, and me as its busiest rep. */
function freshRecords({ records, newId }: HostContext, real: HostContext): Change[] {
  const sample = sampleChanges(real.asOf(), newId, records);
  const recordsOf = <T>(collection: 'reps' | 'accounts') =>
    sample.flatMap((change) => ('put' in change && change.put === collection ? [change.record as T] : []));
  const me = busiestRep(recordsOf<Rep>('reps'), recordsOf<Account>('accounts'));
  const realName = real.store.data.reps[real.settings().meRepId ?? '']?.name;
  const renamed = me && realName ? [putRecord('reps', records.update('reps', me, { name: realName }))] : [];
  const settings = { ...real.settings(), meRepId: me?.id ?? null, id: 'settings' };
  return [...sample, ...renamed, putRecord('settings', records.create('settings', settings))];
}

function busiestRep(reps: readonly Rep[], accounts: readonly Account[]): Rep | undefined {
  const count = ({ id }: Rep) => accounts.filter(({ ownerId }) => ownerId === id).length;
  return reps.filter(({ hasLeft }) => !hasLeft).sort((a, b) => count(b) - count(a))[0];
}
