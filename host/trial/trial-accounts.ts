import type { Playbook } from '../../core/playbook/playbook';
import type { PoolId } from '../../core/pool/pool';
import { poolsByWeight } from '../../core/today/rank-call';
import type { TrialAccount } from '../../core/trial/trial';
import type { RecordContext } from '../record-context';

/** The sample accounts that may be called: those that the playbook is for first, in the order of its pools. */
export function trialAccounts(practice: RecordContext, { pools }: Pick<Playbook, 'pools'>): TrialAccount[] {
  const { weights } = practice.settings();
  const placeOf = (pool: PoolId) => (pools.includes(pool) ? pools.indexOf(pool) : pools.length);
  const place = (account: TrialAccount) =>
    Math.min(pools.length, ...account.pools.map(({ pool }) => placeOf(pool)));
  return practice.history
    .entries()
    .filter(({ history }) => !history.account.doNotContact)
    .map(({ history: { account }, pools: memberships }) => ({
      id: account.id,
      name: account.name,
      fits: memberships.some(({ pool }) => pools.includes(pool)),
      pools: poolsByWeight(memberships, weights).sort((a, b) => placeOf(a.pool) - placeOf(b.pool)),
    }))
    .sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name));
}
