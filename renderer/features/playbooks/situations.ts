import type { ListedPlaybook } from '../../../core/playbook/playbook';
import type { PoolId } from '../../../core/pool/pool';
import { poolOrder } from '../../ui/pool-words';

/** A pool as a coach would say it: the situation that the rep is in. */
const situationWords: Record<PoolId, string> = {
  'just-lost': 'They have just said no',
  'old-no': 'They bought from a competitor',
  declined: 'They said no, or nothing at all',
  'quiet-customer': 'They bought, and went quiet',
  'one-and-done': 'They bought once',
  orphan: 'Nobody looks after them',
  'referral-ready': 'They are content and could name others',
  'check-in': 'They are customers and a talk is due',
};

export interface Situation {
  readonly title: string;
  readonly pool: PoolId | null;
  readonly playbooks: readonly ListedPlaybook[];
}

/**
 * Playbooks by situation: under each of their pools, and under the one that the coach named. Those with
 * neither stand at the end.
 */
export function bySituation(playbooks: readonly ListedPlaybook[]): Situation[] {
  const shelf = (title: string, pool: PoolId | null): Situation => ({
    title,
    pool,
    playbooks: playbooks.filter(
      ({ pools, situation }) => situation === title || (pool !== null && pools.includes(pool)),
    ),
  });
  const ofPools = poolOrder.map((pool) => shelf(situationWords[pool], pool));
  const known = new Set(ofPools.map(({ title }) => title));
  const named = new Set(playbooks.map(({ situation }) => situation).filter((one) => one && !known.has(one)));
  const ofCoach = [...named].sort().map((title) => shelf(title, null));
  const rest = playbooks.filter(({ pools, situation }) => pools.length === 0 && situation === '');
  return [...ofPools, ...ofCoach, { title: 'At any time', pool: null, playbooks: rest }].filter(
    (situation) => situation.playbooks.length > 0,
  );
}
