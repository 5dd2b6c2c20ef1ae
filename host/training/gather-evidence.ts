import { addDays } from '../../core/record/add-days';
import { groupBy } from '../../core/record/group-by';
import type { TraineeHistory } from '../../core/training/card-progress';
import { evidenceOf } from '../../core/training/evidence-of';
import type { ReadinessEvidence } from '../../core/training/readiness-evidence';
import type { RecordContext } from '../record-context';
import { canBePlayed, libraryScenarios } from '../role-play/library-scenarios';
import { findProgress, historyOf } from './trainee';
import type { TrainingPlaybook } from './training-playbooks';

export interface Evidence {
  of(playbook: TrainingPlaybook): ReadinessEvidence;
  readonly history: TraineeHistory;
  /** Role-plays that count on this playbook and can be played, the easier ones first. */
  scenariosOf(playbookId: string): readonly PlayableScenario[];
}
interface PlayableScenario {
  readonly fileId: string;
  readonly scenarioId: string;
  readonly title: string;
}

/** What speaks for a trainee, for each playbook that is asked about; their history is read once. */
export async function gatherEvidence(context: RecordContext, repId: string | null): Promise<Evidence> {
  const history = historyOf(context, repId);
  const scenarios = await playableScenarios(context);
  const scenariosOf = (playbookId: string) => scenarios.get(playbookId) ?? [];
  const recallOn = addDays(context.asOf(), context.settings().readiness.recallAheadDays);
  const recallTime = `${recallOn}${context.localNow().slice(10)}`;
  const rolePlays = Object.values(context.store.data.rolePlays);
  const supervisedRuns = Object.values(context.store.data.supervisedRuns);
  return {
    history,
    scenariosOf,
    of: (playbook) => {
      const { playbookId } = playbook;
      const progress = findProgress(context, playbookId, repId);
      const learned = {
        repId,
        history,
        seenIds: progress?.seenIds ?? [],
        finishedOn: progress?.finishedOn ?? null,
        rolePlays,
        supervisedRuns,
        scenarioCount: scenariosOf(playbookId).length,
      };
      return evidenceOf(playbook, learned, recallTime);
    },
  };
}

async function playableScenarios(context: RecordContext): Promise<ReadonlyMap<string, PlayableScenario[]>> {
  const playable = (await libraryScenarios(context))
    .filter(({ scenario }) => canBePlayed(scenario))
    .map(({ file, scenario }) => ({ fileId: file.fileId, ...scenario }))
    .sort((a, b) => a.difficulty - b.difficulty || (a.title < b.title ? -1 : 1));
  const all = playable.map(({ fileId, id, title, playbookId }) => ({
    fileId,
    scenarioId: id,
    title: title || fileId,
    playbookId,
  }));
  return groupBy(all, ({ playbookId }) => playbookId);
}
