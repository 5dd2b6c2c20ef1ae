import { awayTraineeId } from '../../core/trainee/away-trainee';
import { planProgress } from '../../core/trainee/plan-progress';
import type { ProgressContent } from '../../core/trainee/progress-content';
import type { HostContext } from '../host-context';
import type { TrainingPlaybooks } from '../training/training-playbooks';
import { buildProgressContent } from './make-progress-file';

/** Who trains on another machine in the sample: as far as one of its own trainees is. */
const likeOwn: Readonly<Record<string, string>> = {
  'Dana Whitlock': 'Noor Haddad',
  'Marcus Oyelaran': 'Felix Brandt',
};
const device = 'sample';

/** Lets a coach of the sample company find trainees of other machines, as if their files had been taken in. */
export async function addSampleAwayTrainees(
  context: HostContext,
  training: TrainingPlaybooks,
  reps: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  for (const { id, name: ownName } of reps) {
    const name = likeOwn[ownName];
    if (name === undefined) continue;
    const content = await buildProgressContent(context, training, id);
    const traineeId = awayTraineeId(device, context.newId());
    const other = {
      ...content,
      device,
      trainee: { id: traineeId, name },
      shared: asOthers(context, content, name),
    };
    await context.store.commit([...planProgress(context.store.data, other).changes]);
  }
}

/** What was signed for somebody else has ids of its own. */
function asOthers(
  { newId }: HostContext,
  { shared }: ProgressContent,
  repName: string,
): ProgressContent['shared'] {
  const renamed = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.map((item) => ({ ...item, id: newId() }));
  return {
    ...shared,
    path: shared.path.map((version) => ({ ...version, seen: { [device]: 1 } })),
    supervisedRuns: renamed(shared.supervisedRuns),
    readyMarks: renamed(shared.readyMarks).map((mark) => ({ ...mark, repName })),
  };
}
