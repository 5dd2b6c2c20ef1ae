import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseScenario } from '../../core/scenario/parse-scenario';
import type { Scenario } from '../../core/scenario/scenario';
import type { ScenarioFile } from '../playbooks/playbook-folder';
import type { RunnablePlaybook } from '../playbooks/runnable-playbooks';
import type { RecordContext } from '../record-context';
import { playbooksById, scorecardOf } from './scorecards';

export interface LibraryScenario {
  readonly file: ScenarioFile;
  readonly scenario: Scenario;
  /** The one on whose scorecard it counts; missing when the library has none with its id. */
  readonly playbook: RunnablePlaybook | undefined;
}

interface Parsed {
  readonly scenario: Scenario;
  readonly scorecardHash: string;
}

const parsed = new Map<string, Parsed>();
const mostKept = 200;

/** Every role-play of the library, its points checked against the scorecard that reps run. */
export async function libraryScenarios(context: RecordContext): Promise<readonly LibraryScenario[]> {
  const { scenarios, playbooks } = await context.playbooks.list();
  const named = playbooks.filter(({ id }) => id !== '' && scenarios.some(({ text }) => text.includes(id)));
  const counting = await playbooksById(
    context,
    named.map(({ id }) => id),
  );
  const found: LibraryScenario[] = [];
  for (const file of scenarios) {
    const known = knownScenario(file, counting);
    // Ten texts take longer to parse than others may be kept waiting.
    if (!known) await nextTurn();
    const scenario = known ?? parsedScenario(file, counting);
    found.push({ file, scenario, playbook: counting.get(scenario.playbookId) });
  }
  return found;
}

export function canBePlayed({ diagnostics }: Scenario): boolean {
  return diagnostics.every(({ severity }) => severity !== 'error');
}

type Playbooks = ReadonlyMap<string, RunnablePlaybook>;

function scorecardHashOf({ playbookId }: Scenario, playbooks: Playbooks): string {
  return playbooks.get(playbookId)?.textHash ?? '';
}

function knownScenario({ hash }: ScenarioFile, playbooks: Playbooks): Scenario | undefined {
  const last = parsed.get(hash);
  const isStill = last && last.scorecardHash === scorecardHashOf(last.scenario, playbooks);
  return isStill ? last.scenario : undefined;
}

/** A text is parsed once for each scorecard that it counts on. */
function parsedScenario({ text, hash }: ScenarioFile, playbooks: Playbooks): Scenario {
  const scenario = parseScenario(text, {
    scorecardOf: (id) => {
      const playbook = playbooks.get(id);
      return playbook ? scorecardOf(playbook) : null;
    },
  });
  if (parsed.size >= mostKept) parsed.clear();
  parsed.set(hash, { scenario, scorecardHash: scorecardHashOf(scenario, playbooks) });
  return scenario;
}
