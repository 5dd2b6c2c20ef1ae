import { failingMoments } from '../../core/trainee/failing-choices';
import { type ForgottenStep, forgottenSteps } from '../../core/trainee/forgotten-steps';
import { stepKeyOf, stepLabelOf } from '../../core/trainee/step-of-card';
import type { Trainee } from '../../core/trainee/trainee';
import type { ListedStep, ListedTrainee, TeamPage } from '../../core/trainee/trainee-pages';
import { type StandingNow, standingOf } from '../../core/trainee/trainee-standing';
import type { HostContext } from '../host-context';
import type { TrainingPlaybook, TrainingPlaybooks } from '../training/training-playbooks';
import { allTaught, historyOfTrainee, nameOf, sharedOf, standingNow } from './team';

/** As many as anybody reads; the counts are of all. */
const mostListed = 200;

/** Where everybody is, what the group forgets, and where role-plays lose points. */
export async function buildTeamPage(context: HostContext, training: TrainingPlaybooks): Promise<TeamPage> {
  const library = await training.list();
  const now = standingNow(context, library);
  const group = allTaught(context);
  const steps = stepsOfGroup(context, library, group);
  const objections = steps.filter(({ isObjection }) => isObjection);
  const moments = failingMoments(group);
  const listed = (some: readonly ForgottenStep[]) =>
    some.slice(0, mostListed).map((step) => listedStep(step, library));
  return {
    trainees: group.map((trainee) => listedTrainee(context, trainee, now)),
    steps: listed(steps),
    objections: listed(objections),
    objectionCount: objections.length,
    stepCount: steps.length,
    moments: moments.slice(0, mostListed).map(({ replies, ...moment }) => ({
      ...moment,
      count: replies.length,
    })),
    momentCount: moments.length,
  };
}

export function listedTrainee(context: HostContext, trainee: Trainee, now: StandingNow): ListedTrainee {
  const shared = sharedOf(context, trainee.id);
  const { path, pace, playbooks } = standingOf(trainee, shared, historyOfTrainee(trainee), now);
  return {
    ...{ id: trainee.id, name: nameOf(trainee), madeAt: trainee.told.madeAt, pace },
    pathTitle: path?.path.title ?? '',
    targetOn: path?.path.targetOn ?? null,
    hasPathConflict: shared.path.length > 1,
    playbooks: [...playbooks],
  };
}

export function stepsOfGroup(
  context: HostContext,
  library: readonly TrainingPlaybook[],
  group: readonly Trainee[],
): ForgottenStep[] {
  const hashes = new Map(library.flatMap(({ cards }) => cards.map(({ id, hash }) => [id, hash])));
  const trained = group.map((trainee) => ({ trainee, history: historyOfTrainee(trainee) }));
  return forgottenSteps(trained, context.localNow(), (cardId) => hashes.get(cardId) ?? null);
}

/** A step in figures; the coach's own playbook names it where it has it. */
export function listedStep(step: ForgottenStep, library: readonly TrainingPlaybook[]): ListedStep {
  const { trainees, label, ...figures } = step;
  const playbook = library.find(({ playbookId }) => playbookId === step.playbookId);
  const card = playbook?.cards.find((one) => stepKeyOf(one) === step.stepKey);
  return {
    ...figures,
    playbookTitle: playbook?.title ?? step.playbookTitle,
    label: card ? stepLabelOf(card) : label || step.stepKey,
    traineeCount: trainees.length,
    forgotCount: trainees.filter(({ lapses }) => lapses > 0).length,
    otherTextCount: trainees.filter(({ isOtherText }) => isOtherText).length,
  };
}
