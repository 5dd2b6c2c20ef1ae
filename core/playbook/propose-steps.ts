import type { Blockquote, List, Paragraph, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Phase } from '../engagement/engagement';
import type { StepMark } from './conversion';
import { hasTaskItems } from './read-task-items';
import type { SourceText } from './source-text';
import { oneLine } from './step-draft';
import { lineEndOf, type TextEdit } from './text-edit';

/** Where a passage stands while it is looked at. */
export interface StepContext {
  readonly source: SourceText;
  readonly phase: Phase;
  /** Below a heading that speaks of objections. */
  readonly isAboutObjections: boolean;
}

/** A step, and how many blocks of the text it takes. */
export interface ProposedStep {
  readonly mark: StepMark;
  readonly blockCount: number;
}

const theySay =
  /^["“*_]*(if|when) (they|he|she|the (customer|client|prospect|buyer)|someone|somebody) (says?|asks?|objects?|tells? you|answers?|repl(y|ies))\b/i;
const question = /\?["”’'*_)]*$/;
const mostLabel = 300;

/** What the block at the beginning of `nodes` could become; `null` when it stays as it is. */
export function proposeStep(nodes: readonly RootContent[], context: StepContext): ProposedStep | null {
  const [node, next] = nodes;
  if (node?.type === 'list') return proposeList(node, context);
  if (node?.type === 'paragraph') {
    if (theySay.test(rawOf(node, context))) return proposeAnswer(node, next, context);
    return proposeQuestions(node, context);
  }
  if (node?.type === 'heading' && node.depth >= 3) return proposeSection(nodes, context);
  if (node?.type === 'blockquote' && next?.type === 'paragraph' && context.phase === 'call') {
    // An opener with a question below it is the more likely reading.
    if (!context.isAboutObjections && proposeQuestions(next, context)) return null;
    const label = rawOf(node, context).replace(/^>\s?/, '');
    return objection([node, next], { label, bodyStart: next, isAdvised: context.isAboutObjections }, context);
  }
  return null;
}

/** A list of questions becomes questions, any other a checklist. */
function proposeList(list: List, context: StepContext): ProposedStep | null {
  if (hasTaskItems(list)) return null;
  const firsts = list.children.map((item) => item.children[0]);
  const heads = firsts.filter((first) => first?.type === 'paragraph');
  if (heads.length !== firsts.length || heads.length === 0) return null;
  const labels = heads.map((first) => rawOf(first, context).trim());
  const isSimple = list.children.every((item) => item.children.length === 1);
  if (isSimple && labels.every((label) => question.test(label) && isLabel(label))) {
    return replacement('question', list, labels.map(asQuestion), context);
  }
  if (labels.some((label) => label === '' || label.startsWith('['))) return null;
  const edits = heads.map((first) => insertion(startOf(first, context), '[ ] '));
  const words = oneLine(plainText(firsts[0] ?? list));
  return step('checklist', list, { words, edits, isAdvised: context.phase !== 'call' }, context);
}

function proposeQuestions(node: Paragraph, context: StepContext): ProposedStep | null {
  const lines = rawOf(node, context)
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim());
  if (!lines.every((line) => question.test(line) && isLabel(line))) return null;
  return replacement('question', node, lines.map(asQuestion), context);
}

/** "If they say ...": the answer stands behind a colon, or is the next block. */
function proposeAnswer(
  node: Paragraph,
  next: RootContent | undefined,
  context: StepContext,
): ProposedStep | null {
  const raw = rawOf(node, context);
  const colon = raw.search(/:(?=\s|$)/);
  const body = colon < 0 ? '' : raw.slice(colon + 1).trim();
  const label = (colon < 0 ? raw : raw.slice(0, colon)).trim();
  if (body !== '') return objection([node], { label, body, isAdvised: true }, context);
  if (next?.type !== 'paragraph' && next?.type !== 'blockquote') return null;
  return objection([node, next], { label, bodyStart: next, isAdvised: true }, context);
}

/** A heading of an objection with everything up to the next heading. */
function proposeSection(nodes: readonly RootContent[], context: StepContext): ProposedStep | null {
  const [heading, ...rest] = nodes;
  if (heading?.type !== 'heading') return null;
  const label = rawOf(heading, context)
    .replace(/^#+[ \t]*/, '')
    .replace(/[ \t]+#+[ \t]*$/, '');
  if (!context.isAboutObjections && !theySay.test(label)) return null;
  const end = rest.findIndex((node) => node.type === 'heading' || node.type === 'thematicBreak');
  const body = end < 0 ? rest : rest.slice(0, end);
  const [bodyStart] = body;
  if (bodyStart === undefined) return null;
  return objection([heading, ...body], { label, bodyStart, isAdvised: true }, context);
}

interface ObjectionParts {
  readonly label: string;
  readonly body?: string;
  /** The block that the answer begins with, where it is not given as a text. */
  readonly bodyStart?: RootContent;
  readonly isAdvised: boolean;
}

function objection(
  nodes: readonly RootContent[],
  { label, body, bodyStart, isAdvised }: ObjectionParts,
  context: StepContext,
): ProposedStep | null {
  const { text } = context.source;
  const last = nodes.at(-1);
  const [first] = nodes;
  if (!first || !last || !isLabel(label)) return null;
  const end = context.source.rangeOf(last.position).end;
  const answer = body ?? (bodyStart ? text.slice(lineStartOf(bodyStart, context), end) : '');
  if (/^[ \t]*:{3}/m.test(answer)) return null;
  const lines = [`:::objection[${label}]`, answer, ':::'];
  return replacement('objection', first, lines, context, { isAdvised, nodes, words: oneLine(label) });
}

interface ReplacementExtras {
  readonly isAdvised: boolean;
  readonly nodes: readonly RootContent[];
  readonly words: string;
}

/** The blocks give way to lines; a step never stands in the middle of a paragraph. */
function replacement(
  kind: 'question' | 'objection',
  node: RootContent,
  lines: readonly string[],
  context: StepContext,
  extras?: ReplacementExtras,
): ProposedStep {
  const { text } = context.source;
  const nodes = extras?.nodes ?? [node];
  const start = startOf(node, context);
  const end = context.source.rangeOf(nodes.at(-1)?.position).end;
  const lineEnd = lineEndOf(text);
  const before = text.slice(0, lineStartOf(node, context)).replace(/(\r\n|\n|\r)$/, '');
  const isTight = before !== '' && !/[\r\n]$/.test(before);
  const edits = [{ start, end, text: (isTight ? lineEnd : '') + lines.join(lineEnd) }];
  const words = extras?.words ?? oneLine(plainText(node));
  const isAdvised = extras?.isAdvised ?? true;
  return { ...step(kind, node, { words, edits, isAdvised }, context), blockCount: nodes.length };
}

function step(
  kind: StepMark['proposal']['kind'],
  node: RootContent,
  { words, edits, isAdvised }: { words: string; edits: readonly TextEdit[]; isAdvised: boolean },
  { source, phase }: StepContext,
): ProposedStep {
  const { line, start } = source.rangeOf(node.position);
  const proposal = { id: `${kind}-${line}`, kind, line, words, phase, isAdvised };
  return { mark: { mark: 'step', start, proposal, edits }, blockCount: 1 };
}

const asQuestion = (words: string) => `::question[${words}]`;

/** Words that can stand between the brackets of a step as they are. */
function isLabel(words: string): boolean {
  return words.trim() !== '' && words.length <= mostLabel && !/[[\]\r\n]|\\$/.test(words);
}

function insertion(start: number, text: string): TextEdit {
  return { start, end: start, text };
}

function rawOf(node: Paragraph | Blockquote | RootContent, { source }: StepContext): string {
  const { start, end } = source.rangeOf(node.position);
  return source.text.slice(start, end);
}

function startOf(node: RootContent, { source }: StepContext): number {
  return source.rangeOf(node.position).start;
}

function lineStartOf(node: RootContent, { source }: StepContext): number {
  const { start, column } = source.rangeOf(node.position);
  return start - (column - 1);
}
