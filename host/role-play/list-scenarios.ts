import type { ListedScenario, RolePlay } from '../../core/scenario/role-play';
import type { HostContext } from '../host-context';
import { type LibraryScenario, libraryScenarios } from './library-scenarios';

/** Every role-play of the library with what came of my runs, the easier ones first. */
export async function listScenarios(context: HostContext): Promise<ListedScenario[]> {
  const all = await libraryScenarios(context);
  const { meRepId } = context.settings();
  const runs = Object.values(context.store.data.rolePlays).filter(({ traineeId }) => traineeId === meRepId);
  return all
    .map((one) => toListed(one, runs))
    .sort((a, b) => a.difficulty - b.difficulty || (a.title < b.title ? -1 : 1));
}

function toListed({ file, scenario, playbook }: LibraryScenario, runs: readonly RolePlay[]): ListedScenario {
  const own = runs.filter(({ fileId, scenarioId }) =>
    scenario.id === '' ? fileId === file.fileId : scenarioId === scenario.id,
  );
  const finished = own.filter(({ finishedAt }) => finishedAt !== null);
  const [best] = finished.toSorted((a, b) => (b.points ?? -1) - (a.points ?? -1));
  return {
    fileId: file.fileId,
    id: scenario.id,
    title: scenario.title || file.fileId,
    persona: scenario.persona,
    difficulty: scenario.difficulty,
    playbookId: scenario.playbookId,
    playbookTitle: playbook?.playbook.title ?? '',
    momentCount: scenario.moments.length,
    errorCount: scenario.diagnostics.filter(({ severity }) => severity === 'error').length,
    openId: own.find(({ finishedAt }) => finishedAt === null)?.id ?? null,
    best: best?.ending ? { id: best.id, points: best.points, ending: best.ending } : null,
    runCount: finished.length,
  };
}
