import type { Nodes, Root } from 'mdast';
import { didYouMean, type Report } from './diagnose';
import { diagramLineOffset } from './diagram-problem';
import { stripDiagramSettings } from './diagram-text';
import type { PlaybookDiagram } from './playbook';
import type { SourceText } from './source-text';

/** Longer ones are refused before they are drawn; Mermaid's own limit. */
export const mostDiagramCharacters = 50_000;

/** What a diagram of Mermaid 12.3 may begin with. */
const kinds = [
  'flowchart',
  'graph',
  'flowchart-elk',
  'sequenceDiagram',
  'classDiagram',
  'classDiagram-v2',
  'stateDiagram',
  'stateDiagram-v2',
  'erDiagram',
  'journey',
  'gantt',
  'pie',
  'quadrantChart',
  'requirementDiagram',
  'requirement',
  'gitGraph',
  'C4Context',
  'C4Container',
  'C4Component',
  'C4Dynamic',
  'C4Deployment',
  'mindmap',
  'timeline',
  'kanban',
  'sankey',
  'sankey-beta',
  'xychart',
  'xychart-beta',
  'block',
  'block-beta',
  'packet',
  'packet-beta',
  'architecture',
  'architecture-beta',
  'radar-beta',
  'treemap',
  'treemap-beta',
  'treeView-beta',
  'venn-beta',
  'ishikawa',
  'ishikawa-beta',
  'usecase-beta',
  'eventmodeling',
  'info',
];

/**
 * Reads the Mermaid blocks of a text, and reports what shows without drawing them: nothing in it, no kind
 * that there is, too long, settings that are taken out (decision 22). Drawing itself needs a browser.
 */
export function readDiagrams(root: Root, source: SourceText, report: Report): PlaybookDiagram[] {
  const diagrams: PlaybookDiagram[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'code' && node.lang === 'mermaid') {
      const diagram = { source: node.value.replace(/\r\n?/g, '\n'), range: source.rangeOf(node.position) };
      diagrams.push(diagram);
      lintDiagram(diagram, source, report);
    } else if ('children' in node) stack.push(...(node.children as Nodes[]).toReversed());
  }
  return diagrams;
}

function lintDiagram(diagram: PlaybookDiagram, source: SourceText, report: Report): void {
  const whole = diagram.range;
  const fence = /^[^\r\n]*/.exec(source.text.slice(whole.start))?.[0].trimEnd().length ?? 0;
  const range = source.rangeAt(whole.start, whole.start + fence);
  if (diagram.source.length > mostDiagramCharacters) {
    const message = 'This diagram is longer than 50,000 characters and is not drawn: split it.';
    report('error', 'diagram-too-long', range, message);
    return;
  }
  const text = stripDiagramSettings(diagram.source);
  if (text.trimEnd() !== diagram.source.trimEnd()) {
    const message =
      'Settings of a diagram (`%%{init}%%`, or lines between `---`) are left out when it is drawn: remove them.';
    report('info', 'diagram-settings', range, message);
  }
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('%%'));
  const word = /^[^\s:;({]*/.exec(lines[first]?.trim() ?? '')?.[0];
  if (!word) {
    const message = 'This diagram has nothing to draw: begin it with a line such as `flowchart LR`.';
    report('warning', 'diagram-empty', range, message);
  } else if (!kinds.some((kind) => kind.toLowerCase() === word.toLowerCase())) {
    const message = `There is no diagram called \`${word.slice(0, 40)}\`.${didYouMean(word, kinds)} Begin it with a line such as \`flowchart LR\`.`;
    const line = lines[first] ?? '';
    const start = diagramLineOffset(source.text, diagram, first + 1, line.trimStart()) ?? whole.start;
    report('error', 'diagram-kind', source.rangeAt(start, start + word.length), message);
  }
}
