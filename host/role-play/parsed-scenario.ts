import { parseScenario } from '../../core/scenario/parse-scenario';
import type { Scenario } from '../../core/scenario/scenario';
import type { ScenarioFile } from '../playbooks/playbook-folder';
import type { RunnablePlaybook } from '../playbooks/runnable-playbooks';
import { scorecardOf } from './scorecards';

const parsed = new Map<string, Scenario>();
const mostKept = 200;

/** A role-play's text, parsed once; with the playbook that it counts on its points are checked as well. */
export function parsedScenario(
  { text, hash }: Pick<ScenarioFile, 'text' | 'hash'>,
  playbook?: RunnablePlaybook,
): Scenario {
  const key = `${hash} ${playbook?.textHash ?? ''}`;
  const known = parsed.get(key);
  if (known) return known;
  const scorecard = playbook && scorecardOf(playbook);
  const scenario = parseScenario(text, scorecard ? { scorecardOf: () => scorecard } : {});
  if (parsed.size >= mostKept) parsed.clear();
  parsed.set(key, scenario);
  return scenario;
}
