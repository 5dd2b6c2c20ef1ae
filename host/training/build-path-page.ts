import { drillQueue } from '../../core/training/drill-queue';
import type { NextOnPath } from '../../core/training/next-on-path';
import { nextOnPath } from '../../core/training/next-on-path';
import { pathPace } from '../../core/training/path-pace';
import type { NextStep, PathPage, PlaybookStanding } from '../../core/training/path-page';
import { trainingDay } from '../../core/training/training-clock';
import type { TrainingPath } from '../../core/training/training-path';
import type { RecordContext } from '../record-context';
import { type Evidence, gatherEvidence } from './gather-evidence';
import { playbookStanding } from './playbook-standing';
import { begunPlaybooks } from './trainee';
import { allTrainees, traineeOf } from './trainees';
import type { TrainingPlaybook, TrainingPlaybooks } from './training-playbooks';

/** A trainee's path: how far each playbook is, at what pace, and what comes next. */
export async function buildPathPage(
  context: RecordContext,
  training: TrainingPlaybooks,
  repId: string | null | undefined,
): Promise<PathPage> {
  const trainee = traineeOf(context, repId);
  const library = await training.list();
  const evidence = await gatherEvidence(context, trainee.repId);
  const path = pathOf(context, trainee.repId);
  const byId = new Map(library.map((playbook) => [playbook.playbookId, playbook]));
  const onPath = (path?.playbooks ?? []).flatMap((named) => {
    const playbook = byId.get(named.playbookId);
    if (!playbook) return [];
    return [playbookStanding(context, playbook, { evidence, repId: trainee.repId, onPath: named })];
  });
  const named = new Set(path?.playbooks.map(({ playbookId }) => playbookId));
  const besides = library
    .filter(({ playbookId }) => !named.has(playbookId))
    .map((playbook) => playbookStanding(context, playbook, { evidence, repId: trainee.repId }))
    .filter(isBegun);
  return {
    trainee,
    trainees: allTrainees(context),
    path,
    onPath,
    gone: path?.playbooks.filter(({ playbookId }) => !byId.has(playbookId)) ?? [],
    besides,
    pace:
      path &&
      pathPace(
        onPath.map(({ stages }) => stages),
        path,
        trainingDay(context.localNow()),
      ),
    next: nextSteps(context, { library, evidence, onPath, repId: trainee.repId }),
  };
}

/** `null` when this trainee has none. */
export function pathOf(context: RecordContext, repId: string | null): TrainingPath | null {
  return Object.values(context.store.data.trainingPaths).find((path) => path.repId === repId) ?? null;
}

function isBegun({ evidence, ready }: PlaybookStanding): boolean {
  const { readCount, drilledCount, rolePlays, supervisedRuns } = evidence;
  return readCount + drilledCount + rolePlays.length + supervisedRuns.length > 0 || ready.mark !== null;
}

interface Training {
  readonly library: readonly TrainingPlaybook[];
  readonly evidence: Evidence;
  readonly onPath: readonly PlaybookStanding[];
  readonly repId: string | null;
}

function nextSteps(context: RecordContext, { library, evidence, onPath, repId }: Training): NextStep[] {
  const { drills } = context.settings();
  const { history } = evidence;
  const at = context.localNow();
  const cards = begunPlaybooks(context, library, history, repId).flatMap((playbook) => playbook.cards);
  const waiting = drillQueue(cards, history, drills, at).cards.filter(
    ({ reason }) => reason !== 'new',
  ).length;
  const today = trainingDay(at);
  const newToday = history.grades.filter(({ day, isFirst }) => isFirst && day === today).length;
  const isUsedUp = newToday >= drills.newPerDay;
  const stages = nextOnPath(onPath, { canDrillNew: !isUsedUp }).map((next) =>
    stageStep(next, { evidence, onPath, isUsedUp }),
  );
  // What can be done today stands before what has to wait until tomorrow.
  const [held, now] = [stages.filter(isHeld), stages.filter((step) => !isHeld(step))];
  return [...(waiting > 0 ? [{ kind: 'cards' as const, count: waiting }] : []), ...now, ...held];
}

function isHeld(step: NextStep): boolean {
  return step.kind === 'stage' && step.isUsedUp;
}

function stageStep(
  { playbookId, stage }: NextOnPath,
  { evidence, onPath, isUsedUp }: Pick<Training, 'evidence' | 'onPath'> & { readonly isUsedUp: boolean },
): NextStep {
  const standing = onPath.find((one) => one.playbookId === playbookId);
  const played = new Set(standing?.evidence.rolePlays.map(({ title }) => title));
  const scenarios = stage === 'role-play' ? evidence.scenariosOf(playbookId) : [];
  const scenario = scenarios.find(({ title }) => !played.has(title)) ?? scenarios[0];
  return {
    kind: 'stage',
    stage,
    playbookId,
    fileId: standing?.fileId ?? '',
    title: standing?.title ?? '',
    scenario: scenario ? { fileId: scenario.fileId, title: scenario.title } : null,
    isUsedUp: isUsedUp && stage === 'drill',
  };
}
