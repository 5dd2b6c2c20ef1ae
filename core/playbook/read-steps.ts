import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Phase, phases } from '../engagement/engagement';
import type { Report } from './diagnose';
import type { Picklists } from './playbook-fields';
import { readDirective } from './read-directive';
import { hasTaskItems, readTaskItems } from './read-task-items';
import type { SourceText } from './source-text';
import type { StepDraft } from './step-draft';

export interface ReadSteps {
  readonly steps: StepDraft[];
  readonly phases: ReadonlySet<Phase>;
}

/** Walks the file from heading to heading; what stands outside the three phases is reading matter. */
export function readSteps(root: Root, source: SourceText, picklists: Picklists, report: Report): ReadSteps {
  const steps: StepDraft[] = [];
  const seen = new Set<Phase>();
  let current: Phase | null = null;
  let passage: RootContent[] = [];
  const endPassage = () => {
    if (current && passage.length > 0) steps.push(proseStep(passage, current, source));
    passage = [];
  };
  for (const node of root.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth <= 2) {
      endPassage();
      current = readPhaseHeading(node, seen, source, report);
      continue;
    }
    if (!current) {
      reportOutside(node, source, report);
      continue;
    }
    const context = { source, phase: current, picklists, report };
    if (node.type === 'list' && hasTaskItems(node)) {
      endPassage();
      steps.push(...readTaskItems(node, context));
    } else if (node.type === 'leafDirective' || node.type === 'containerDirective') {
      endPassage();
      const step = readDirective(node, context);
      if (step) steps.push(step);
    } else passage.push(node);
  }
  endPassage();
  return { steps, phases: seen };
}

function readPhaseHeading(
  node: Extract<RootContent, { type: 'heading' }>,
  seen: Set<Phase>,
  source: SourceText,
  report: Report,
): Phase | null {
  const name = plainText(node).trim().toLowerCase();
  const phase = phases.find((one) => one === name);
  if (!phase) return null;
  const range = source.rangeOf(node.position);
  const title = plainText(node).trim();
  if (node.depth === 1) {
    const message = `\`${title}\` is a phase only with two hashes: write \`## ${title}\`.`;
    report('warning', 'phase-level', range, message);
    return null;
  }
  if (seen.has(phase)) {
    const message = `The phase \`${title}\` stands here twice: move these steps below the first heading.`;
    report('error', 'repeated-phase', range, message);
  } else if (phases.slice(phases.indexOf(phase) + 1).some((later) => seen.has(later))) {
    report(
      'warning',
      'phase-order',
      range,
      'The phases belong in the order Prepare, Call, Review: move this one up.',
    );
  }
  seen.add(phase);
  return phase;
}

function reportOutside(node: RootContent, source: SourceText, report: Report): void {
  if (node.type !== 'leafDirective' && node.type !== 'containerDirective') return;
  const message =
    'This step stands outside of the phases and is never asked: move it below `## Prepare`, `## Call` or `## Review`.';
  report('warning', 'step-outside-phase', source.rangeOf(node.position), message);
}

/** Neighbouring blocks make one passage: from the first's first character to the last's last. */
function proseStep(passage: readonly RootContent[], phase: Phase, source: SourceText): StepDraft {
  const start = passage[0]?.position?.start.offset ?? 0;
  const range = source.rangeInBody(start, passage.at(-1)?.position?.end.offset ?? start);
  const body = source.text.slice(range.start, range.end);
  return { kind: 'prose', givenId: null, phase, text: '', when: null, range, body };
}
