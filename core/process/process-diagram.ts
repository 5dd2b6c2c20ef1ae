import { diagramLabel } from '../playbook/diagram-label';
import type { ProcessStage } from './process';

/** More boxes than this are no picture any more. */
const mostStages = 30;
const mostCheckpoints = 6;

/** The stages as a way from first contact to close, each with the checkpoints that end it. */
export function processDiagram(stages: readonly ProcessStage[]): string {
  const drawn = stages.slice(0, mostStages);
  const lines = ['flowchart LR'];
  for (const [index, stage] of drawn.entries()) {
    const shown = stage.checkpoints.slice(0, mostCheckpoints);
    const hiddenCount = stage.checkpoints.length - shown.length;
    lines.push(`subgraph s${index}["${index + 1}. ${diagramLabel(stage.title)}"]`, '  direction TB');
    const boxes = shown.map(
      ({ text, isRequired }, at) => `s${index}c${at}["${isRequired ? '☑' : '☐'} ${diagramLabel(text)}"]`,
    );
    if (hiddenCount > 0) boxes.push(`s${index}more["and ${hiddenCount} more"]`);
    if (boxes.length === 0) boxes.push(`s${index}none["no checkpoint"]`);
    lines.push(...boxes.map((box) => `  ${box}`));
    const names = boxes.map((box) => box.slice(0, box.indexOf('[')));
    for (const [at, name] of names.entries()) if (at > 0) lines.push(`  ${names[at - 1]} ~~~ ${name}`);
    lines.push('end');
  }
  for (let index = 1; index < drawn.length; index++) lines.push(`s${index - 1} --> s${index}`);
  return lines.join('\n');
}
