import { AppError } from '../../core/app-error';
import { addDays } from '../../core/record/add-days';
import { nothingShared, type SharedContent } from '../../core/trainee/shared-training';
import { taughtHistory } from '../../core/trainee/taught-history';
import type { Trainee } from '../../core/trainee/trainee';
import type { StandingNow } from '../../core/trainee/trainee-standing';
import type { TraineeHistory } from '../../core/training/card-progress';
import type { HostContext } from '../host-context';
import type { TrainingPlaybook } from '../training/training-playbooks';

/** A record never changes in place, so what follows from one holds as long as it is there. */
const histories = new WeakMap<Trainee, TraineeHistory>();

export function historyOfTrainee(trainee: Trainee): TraineeHistory {
  const known = histories.get(trainee);
  if (known) return known;
  const made = taughtHistory(trainee);
  histories.set(trainee, made);
  return made;
}

/** Everybody whose file was taken in, by name. */
export function allTaught({ store }: HostContext): Trainee[] {
  return Object.values(store.data.trainees).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** @throws AppError `not-found` */
export function traineeOrThrow({ store }: HostContext, id: string): Trainee {
  const trainee = Object.hasOwn(store.data.trainees, id) ? store.data.trainees[id] : undefined;
  if (trainee) return trainee;
  throw new AppError(
    'not-found',
    'This trainee is not here any more. Nothing was changed; take their progress file in again.',
  );
}

export function nameOf({ name }: Pick<Trainee, 'name'>): string {
  return name || 'A trainee without a name';
}

export function sharedOf({ store }: HostContext, traineeId: string): SharedContent {
  const { sharedTrainings } = store.data;
  return (Object.hasOwn(sharedTrainings, traineeId) ? sharedTrainings[traineeId] : null) ?? nothingShared;
}

/** What trainees are measured by here and now; `library` is the coach's own. */
export function standingNow(context: HostContext, library: readonly TrainingPlaybook[]): StandingNow {
  const rule = context.settings().readiness;
  const asked = new Map(library.map((one) => [one.playbookId, one.asked]));
  const recallOn = addDays(context.asOf(), rule.recallAheadDays);
  return {
    rule,
    asOf: context.asOf(),
    recallTime: `${recallOn}${context.localNow().slice(10)}`,
    askedOf: (playbookId) => asked.get(playbookId) ?? null,
  };
}
