import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Conversion, ConversionMark, PhaseMark } from './conversion';
import { convertText } from './convert-text';
import { describeMarkupCost } from './markup-cost';
import { parseMarkdown } from './parse-markdown';
import { parsePlaybook } from './parse-playbook';
import { PhaseFinder, writtenPhases } from './propose-phases';
import { proposeStep } from './propose-steps';
import { createSourceText, type SourceText } from './source-text';
import { oneLine } from './step-draft';

/** Longer texts get a head and nothing else: nobody ticks off a thousand proposals. */
const mostCharacters = 200_000;
const mostGoal = 200;

/** Whether a text is a playbook already: it has a head with an id and a title, or one that is only damaged. */
export function isPlaybookText(text: string): boolean {
  return !parsePlaybook(text).diagnostics.some(
    ({ rule, severity }) =>
      rule === 'no-front-matter' || (rule === 'front-matter-missing-key' && severity === 'error'),
  );
}

/** Reads a plain Markdown text and proposes, passage by passage, what it could be in a playbook. */
export function proposeConversion(text: string, fileName: string): Conversion {
  const source = createSourceText(text);
  const isTooMuch = text.length > mostCharacters || describeMarkupCost(source.body) !== null;
  const root: Root = isTooMuch ? { type: 'root', children: [] } : parseMarkdown(source.body);
  const nodes = root.children.filter((node) => node.type !== 'yaml');
  const found = findMarks(nodes, source, false);
  const hasPhase = found.some((one) => one.mark === 'phase' && (one.written ?? one.proposal) !== null);
  const marks = withoutHarm(text, hasPhase ? found : findMarks(nodes, source, true));
  return {
    title: titleOf(nodes) || wordsOf(fileName),
    goal: goalOf(nodes),
    proposals: marks.flatMap(({ proposal }) => proposal ?? []),
    marks,
  };
}

/** With `isAllCall`, everything below the title is the call. */
function findMarks(nodes: readonly RootContent[], source: SourceText, isAllCall: boolean): ConversionMark[] {
  const allHeadings = nodes.filter((node) => node.type === 'heading');
  const finder = new PhaseFinder(source, writtenPhases(allHeadings));
  const marks: ConversionMark[] = [];
  const headings: string[] = [];
  const body = nodes.slice(isTitle(nodes[0]) ? 1 : 0);
  if (isAllCall && body[0]) marks.push(wholeCall(body[0], finder, source));
  for (let index = 0; index < body.length; index++) {
    const node = body[index];
    if (node?.type === 'heading') {
      headings.length = node.depth - 1;
      if (node.depth <= 2) marks.push(finder.take(node));
    }
    const phase = finder.current;
    const isAboutObjections = headings.some((words) => /\bobjections?\b/i.test(words ?? ''));
    if (node?.type === 'heading') headings[node.depth - 1] = plainText(node);
    if (phase === null) continue;
    const step = proposeStep(body.slice(index, index + mostBlocks), { source, phase, isAboutObjections });
    if (step === null) continue;
    marks.push(step.mark);
    index += step.blockCount - 1;
  }
  return marks;
}

/** An objection's answer is never longer. */
const mostBlocks = 40;

function wholeCall(first: RootContent, finder: PhaseFinder, source: SourceText): PhaseMark {
  const { start, line } = source.rangeOf(first.position);
  finder.begin('call');
  const words = 'Everything below the title';
  return {
    mark: 'phase',
    start,
    written: null,
    proposal: { id: 'phase-all', kind: 'phase', line, words, phase: 'call', isAdvised: true },
    asBeginning: [finder.beginning('call', start)],
    asPart: [],
  };
}

/** Leaves out whatever would make an error of a passage that was none before. */
function withoutHarm(text: string, marks: readonly ConversionMark[]): ConversionMark[] {
  const head = { id: 'probe', title: 'Probe', goal: '' };
  const errorsWith = (some: readonly ConversionMark[]) => {
    const taken = new Set(some.flatMap(({ proposal }) => (proposal ? [proposal.id] : [])));
    const converted = convertText(text, { marks: some }, head, taken);
    return parsePlaybook(converted).diagnostics.filter(({ severity }) => severity === 'error').length;
  };
  const phaseMarks = marks.filter(({ mark }) => mark === 'phase');
  const most = Math.max(errorsWith([]), errorsWith(phaseMarks));
  const harmless = (some: readonly ConversionMark[]): ConversionMark[] => {
    const together = [...phaseMarks, ...some].sort((a, b) => a.start - b.start);
    if (errorsWith(together) <= most) return [...some];
    if (some.length < 2) return [];
    const half = Math.ceil(some.length / 2);
    return [...harmless(some.slice(0, half)), ...harmless(some.slice(half))];
  };
  const steps = harmless(marks.filter(({ mark }) => mark === 'step'));
  return marks.filter((one) => one.mark === 'phase' || steps.includes(one));
}

function isTitle(node: RootContent | undefined): boolean {
  return node?.type === 'heading' && node.depth === 1;
}

function titleOf(nodes: readonly RootContent[]): string {
  const [first] = nodes;
  return first && isTitle(first) ? oneLine(plainText(first)).slice(0, mostGoal) : '';
}

/** The first sentence above the first heading behind the title. */
function goalOf(nodes: readonly RootContent[]): string {
  const first = nodes[isTitle(nodes[0]) ? 1 : 0];
  if (first?.type !== 'paragraph') return '';
  const words = oneLine(plainText(first));
  const sentence = /^.*?[.!](?=\s|$)/.exec(words)?.[0] ?? words;
  return sentence.length <= mostGoal && !sentence.endsWith('?') ? sentence : '';
}

/** `old_no-notes.md` as "Old no notes". */
function wordsOf(fileName: string): string {
  const words = oneLine(fileName.replace(/\.(md|markdown)$/i, '').replace(/[-_]+/g, ' '));
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
}
