import type { PlaybookSummary } from '../../../core/playbook/playbook';
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
  readonly playbooks: readonly PlaybookSummary[];
}

/** Playbooks by situation; one for several situations stands under each, one for none under the last. */
export function bySituation(playbooks: readonly PlaybookSummary[]): Situation[] {
  const situations: Situation[] = poolOrder.map((pool) => ({
    title: situationWords[pool],
    pool,
    playbooks: playbooks.filter((playbook) => playbook.pools.includes(pool)),
  }));
  const others = playbooks.filter((playbook) => playbook.pools.length === 0);
  situations.push({ title: 'For any situation', pool: null, playbooks: others });
  return situations.filter((situation) => situation.playbooks.length > 0);
}
