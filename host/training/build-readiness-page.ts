import type { ReadinessPage } from '../../core/training/path-page';
import type { RecordContext } from '../record-context';
import { pathOf } from './build-path-page';
import { gatherEvidence } from './gather-evidence';
import { playbookStanding } from './playbook-standing';
import { coachOf, traineeOf } from './trainees';
import type { TrainingPlaybooks } from './training-playbooks';

/** Everything that one trainee's readiness for one playbook is made of. @throws AppError `not-found` */
export async function buildReadinessPage(
  context: RecordContext,
  training: TrainingPlaybooks,
  { repId: asked, playbookId }: { readonly repId?: string | null | undefined; readonly playbookId: string },
): Promise<ReadinessPage> {
  const playbook = await training.byPlaybookId(playbookId);
  const trainee = traineeOf(context, asked);
  const { repId } = trainee;
  const evidence = await gatherEvidence(context, repId);
  const onPath = pathOf(context, repId)?.playbooks.find((one) => one.playbookId === playbookId);
  return {
    trainee,
    standing: playbookStanding(context, playbook, { evidence, repId, ...(onPath ? { onPath } : {}) }),
    unsigned: unsignedRuns(context, repId, playbookId),
    coachName: coachOf(context, trainee),
  };
}

function unsignedRuns({ store }: RecordContext, repId: string | null, playbookId: string) {
  const { engagements, supervisedRuns, accounts } = store.data;
  const signed = new Set(Object.values(supervisedRuns).map(({ engagementId }) => engagementId));
  return Object.values(engagements)
    .filter((one) => one.status === 'done' && one.repId === repId && one.playbookId === playbookId)
    .filter(({ id }) => !signed.has(id))
    .map(({ id, accountId, calledAt, completedAt }) => ({
      id,
      accountName: accounts[accountId]?.name ?? '',
      on: (calledAt ?? completedAt ?? '').slice(0, 10),
    }))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}
