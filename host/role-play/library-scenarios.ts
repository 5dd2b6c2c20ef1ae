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
  const known = await playbooksById(
    context,
    named.map(({ id }) => id),
  );
  return scenarios.map((file) => {
    const scenario = parsedScenario(file, known);
    return { file, scenario, playbook: known.get(scenario.playbookId) };
  });
}

export function canBePlayed({ diagnostics }: Scenario): boolean {
  return diagnostics.every(({ severity }) => severity !== 'error');
}

/** A text is parsed once for each scorecard that it counts on. */
function parsedScenario(
  { text, hash }: ScenarioFile,
  playbooks: ReadonlyMap<string, RunnablePlaybook>,
): Scenario {
  const hashOfScorecard = ({ playbookId }: Scenario) => playbooks.get(playbookId)?.textHash ?? '';
  const last = parsed.get(hash);
  if (last && last.scorecardHash === hashOfScorecard(last.scenario)) return last.scenario;
  const scenario = parseScenario(text, {
    scorecardOf: (id) => {
      const playbook = playbooks.get(id);
      return playbook ? scorecardOf(playbook) : null;
    },
  });
  if (parsed.size >= mostKept) parsed.clear();
  parsed.set(hash, { scenario, scorecardHash: hashOfScorecard(scenario) });
  return scenario;
}
