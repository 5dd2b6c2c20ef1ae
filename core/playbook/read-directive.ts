import type { RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { didYouMean } from './diagnose';
import { labelText, readQuestion } from './read-question';
import { readScore } from './read-score';
import { checkAttributes, directiveAttributes, directivePlaces, readWhen } from './step-attributes';
import { givenId, type ReadContext, type StepDraft } from './step-draft';

const names = ['question', 'score', 'objection'];

/** A directive as a step; `null` when it is none, which is reported. */
export function readDirective(
  node: LeafDirective | ContainerDirective,
  context: ReadContext,
): StepDraft | null {
  const { source, report } = context;
  const fence = source.rangeOf(directivePlaces(node)?.opening ?? node.position);
  if (node.type === 'containerDirective' && !directivePlaces(node)?.closing && names.includes(node.name)) {
    const message = `This \`:::${node.name}\` is not closed, so it runs to the end of the file: put \`:::\` on a line of its own below its text.`;
    report('error', 'unclosed-directive', fence, message);
  }
  const form = node.name === 'question' ? 'leafDirective' : 'containerDirective';
  if (names.includes(node.name) && node.type !== form) {
    const message =
      node.name === 'question'
        ? 'A question has two colons and no body: write `::question[...]{#id}`.'
        : `Write it with three colons, \`:::${node.name}[...]\`, its text below and \`:::\` at the end.`;
    report('error', 'wrong-colons', fence, message);
  }
  const text = labelText(labelOf(node));
  const body = bodyOf(node, context);
  if (node.name === 'question') return readQuestion(node as LeafDirective, text, context);
  if (node.name === 'score') return readScore(node as ContainerDirective, text, body, context);
  if (node.name === 'objection') return readObjection(node, text, body, context);
  const hint = didYouMean(node.name, names);
  const message = `There is no step \`${node.name}\`.${hint} Steps: ::question, :::score, :::objection.`;
  report('error', 'unknown-directive', fence, message);
  return null;
}

function readObjection(
  node: LeafDirective | ContainerDirective,
  text: string,
  body: string,
  context: ReadContext,
): StepDraft {
  const { source, report } = context;
  const attributes = directiveAttributes(node, source);
  checkAttributes(attributes, ['id', 'when'], 'An objection', report);
  const range = source.rangeOf(node.position);
  const fence = source.rangeOf(directivePlaces(node)?.opening ?? node.position);
  if (text === '') {
    report(
      'error',
      'empty-text',
      fence,
      'The objection has no words: put what they say between `[` and `]`.',
    );
  }
  if (body.trim() === '') {
    report('warning', 'empty-objection', fence, 'The objection has no answer: write it on the lines below.');
  }
  const when = readWhen(attributes, report);
  return { kind: 'objection', givenId: givenId(attributes), phase: context.phase, text, when, range, body };
}

function labelOf(node: LeafDirective | ContainerDirective): LeafDirective['children'] {
  if (node.type === 'leafDirective') return node.children;
  const first = node.children[0];
  return first?.type === 'paragraph' && isLabel(first) ? first.children : [];
}

/** The Markdown between the fences, exactly as in the file. */
function bodyOf(node: LeafDirective | ContainerDirective, { source }: ReadContext): string {
  if (node.type === 'leafDirective') return '';
  const blocks: RootContent[] = node.children.filter((child) => !isLabel(child));
  const first = blocks[0]?.position?.start.offset;
  const last = blocks.at(-1)?.position?.end.offset;
  return first === undefined || last === undefined ? '' : source.body.slice(first, last);
}

/** The label of a container is its first paragraph, marked by the parser. */
function isLabel(node: RootContent): boolean {
  return (
    node.type === 'paragraph' &&
    (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true
  );
}
