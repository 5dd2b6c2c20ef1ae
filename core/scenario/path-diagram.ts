import { diagramLabel } from '../playbook/diagram-label';
import type { PlayedTurn } from './play';
import type { Moment, Scenario } from './scenario';

const endingMarks = { good: '●', 'so-so': '◐', bad: '○' } as const;

/** The scenario as a flow: the way that was taken with thick lines, the ones that were missed with dotted ones. */
export function pathDiagram(scenario: Pick<Scenario, 'moments'>, turns: readonly PlayedTurn[]): string {
  const names = new Map(scenario.moments.map(({ id }, index) => [id, `m${index}`]));
  const taken = new Set(turns.map(({ momentId, reply }) => `${momentId} ${reply}`));
  const visited = new Set([scenario.moments[0]?.id, ...turns.map(({ chosen }) => chosen.leadsTo)]);
  const lines = ['flowchart TD', 'classDef taken stroke-width:3px', 'classDef missed stroke-dasharray:4 3'];
  for (const moment of scenario.moments) {
    const mark = visited.has(moment.id) ? 'taken' : 'missed';
    lines.push(`${names.get(moment.id)}${shapeOf(moment)}:::${mark}`);
  }
  for (const { id, replies } of scenario.moments) {
    for (const [index, { leadsTo }] of replies.entries()) {
      const to = names.get(leadsTo);
      const arrow = taken.has(`${id} ${index}`) ? '==>' : '-.->';
      if (to !== undefined) lines.push(`${names.get(id)} ${arrow}|"${index + 1}"| ${to}`);
    }
  }
  return lines.join('\n');
}

function shapeOf({ title, ending }: Moment): string {
  const words = diagramLabel(title);
  return ending ? `(["${endingMarks[ending.kind]} ${words}"])` : `["${words}"]`;
}
