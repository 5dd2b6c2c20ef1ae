import { written } from '../coaching/versions';
import type { Change, WorkspaceData } from '../workspace/workspace-data';
import type { ProgressContent } from './progress-content';
import { mergeShared, nothingShared, type SharedTraining, sharedContentOf } from './shared-training';
import { mergeTrainee, type Trainee, traineeIn } from './trainee';

export interface ProgressPlan {
  readonly changes: readonly Change[];
  readonly isNewTrainee: boolean;
  /** Gradings and role-plays that were not here yet. */
  readonly newReviews: number;
  readonly newRolePlays: number;
  /** All of it was here already. */
  readonly isKnown: boolean;
  /** Both sides changed the path: both are kept until one is chosen. */
  readonly hasPathConflict: boolean;
}

/** What taking a progress file in would write: files in any order, and again, lead to the same records. */
export function planProgress(
  data: Pick<WorkspaceData, 'trainees' | 'sharedTrainings'>,
  content: ProgressContent,
): ProgressPlan {
  const arrived = traineeIn(content);
  const known = own(data.trainees, arrived.id);
  const merged = known === undefined ? arrived : mergeTrainee(known, arrived);
  const knownShared = own(data.sharedTrainings, arrived.id);
  const shared = sharedRecord(arrived, knownShared, content);
  const changes: Change[] = [];
  if (known === undefined || written(known) !== written(merged))
    changes.push({ put: 'trainees', record: merged });
  if (knownShared === undefined || written(knownShared) !== written(shared))
    changes.push({ put: 'sharedTrainings', record: shared });
  const grew = (of: (one: Trainee) => number) => of(merged) - (known ? of(known) : 0);
  return {
    changes,
    isNewTrainee: known === undefined,
    newReviews: grew(({ playbooks }) =>
      sum(playbooks.flatMap(({ cards }) => cards.map(({ reviews }) => reviews.length))),
    ),
    newRolePlays: grew(({ playbooks }) => sum(playbooks.map(({ rolePlays }) => rolePlays.length))),
    isKnown: changes.length === 0,
    hasPathConflict: shared.path.length > 1,
  };
}

function sharedRecord(
  arrived: Trainee,
  known: SharedTraining | undefined,
  { shared }: ProgressContent,
): SharedTraining {
  const { id, createdAt, updatedAt, device } = arrived;
  // Merged with nothing first, so that one file and two lead to the same order.
  const merged = mergeShared(known ? sharedContentOf(known) : nothingShared, shared);
  const [first = createdAt] = [createdAt, ...(known ? [known.createdAt] : [])].sort();
  const isLater = known !== undefined && known.updatedAt > updatedAt;
  const last = isLater ? { updatedAt: known.updatedAt, device: known.device } : { updatedAt, device };
  return { id, createdAt: first, ...last, ...merged };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function own<T>(records: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}
