import type { ListedScenario, RolePlay } from '../../core/scenario/role-play';
import type { Scenario } from '../../core/scenario/scenario';
import type { HostContext } from '../host-context';
import type { ScenarioFile } from '../playbooks/playbook-folder';
import { parsedScenario } from './parsed-scenario';
import { playbooksById } from './scorecards';

/** Every role-play of the library with what came of my runs, the easier ones first. */
export async function listScenarios(context: HostContext): Promise<ListedScenario[]> {
  const { scenarios } = await context.playbooks.list();
  const heads = scenarios.map((file) => ({ file, head: parsedScenario(file) }));
  const playbooks = await playbooksById(
    context,
    heads.map(({ head }) => head.playbookId),
  );
  const { meRepId } = context.settings();
  const runs = Object.values(context.store.data.rolePlays).filter(({ traineeId }) => traineeId === meRepId);
  return heads
    .map(({ file, head }) => {
      const playbook = playbooks.get(head.playbookId);
      const checked = playbook ? parsedScenario(file, playbook) : head;
      return toListed(file, checked, playbook?.playbook.title ?? '', runs);
    })
    .sort((a, b) => a.difficulty - b.difficulty || (a.title < b.title ? -1 : 1));
}

function toListed(
  file: ScenarioFile,
  scenario: Scenario,
  playbookTitle: string,
  runs: readonly RolePlay[],
): ListedScenario {
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
    playbookTitle,
    momentCount: scenario.moments.length,
    errorCount: scenario.diagnostics.filter(({ severity }) => severity === 'error').length,
    openId: own.find(({ finishedAt }) => finishedAt === null)?.id ?? null,
    best: best?.ending ? { id: best.id, points: best.points, ending: best.ending } : null,
    runCount: finished.length,
  };
}
