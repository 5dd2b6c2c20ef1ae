import type { Nodes, Root } from 'mdast';
import type { Report } from './diagnose';
import { lintAddress, lintPicture } from './lint-addresses';
import { lintMergeFields } from './lint-merge-fields';
import type { SourceRange } from './playbook';
import type { SourceText } from './source-text';
import { directivePlaces } from './step-attributes';

/** Finds the traps in the text itself: markup that is not shown, links that don't open, broken merge fields. */
export function lintContent(root: Root, source: SourceText, report: Report): void {
  const stack: { node: Nodes; isInTable: boolean; isInBlock: boolean }[] = [
    { node: root, isInTable: false, isInBlock: false },
  ];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, isInTable, isInBlock } = entry;
    lintNode(node, isInTable, isInBlock, source, report);
    if (!('children' in node)) continue;
    const inner = {
      isInTable: isInTable || node.type === 'tableRow',
      isInBlock:
        isInBlock ||
        node.type === 'blockquote' ||
        node.type === 'listItem' ||
        node.type === 'containerDirective',
    };
    for (const child of node.children.toReversed()) stack.push({ node: child, ...inner });
  }
}

function lintNode(
  node: Nodes,
  isInTable: boolean,
  isInBlock: boolean,
  source: SourceText,
  report: Report,
): void {
  const range = source.rangeOf(node.position);
  switch (node.type) {
    case 'html':
      if (/^<!--[\s\S]*-->\s*$/.test(node.value)) return;
      report(
        'warning',
        'raw-html',
        range,
        'HTML is never shown: write it as Markdown, or put it in backticks.',
      );
      return;
    case 'text':
      lintMergeFields(node.value, locator(node.value, range, source), { isInTable }, report);
      return;
    case 'link':
    case 'definition':
      lintAddress(node.url, range, report);
      lintMergeFields(node.url, () => range, { isInTable }, report);
      return;
    case 'image':
      lintPicture(node.url, node.alt ?? '', range, report);
      return;
    case 'paragraph':
      lintParagraph(source.text.slice(range.start, range.end), range, source, report);
      return;
    case 'code':
      lintIndentedCode(node.lang ?? null, range, source, report);
      return;
    case 'leafDirective':
    case 'containerDirective':
      if (isInBlock) {
        const fence = source.rangeOf(directivePlaces(node)?.opening ?? node.position);
        const message =
          'A step inside of a quote, a list or another step is never asked: move it to the left margin.';
        report('warning', 'nested-step', fence, message);
      }
  }
}

/** Offsets of a text are offsets of its source as long as nothing in it was escaped. */
function locator(text: string, range: SourceRange, source: SourceText) {
  const isExact = source.text.slice(range.start, range.end) === text;
  return (start: number, end: number): SourceRange =>
    isExact ? source.rangeAt(range.start + start, range.start + end) : range;
}

/** Four spaces make code of a line, and of a step that somebody only wanted to move to the right. */
function lintIndentedCode(
  language: string | null,
  range: SourceRange,
  source: SourceText,
  report: Report,
): void {
  const text = source.text.slice(range.start, range.end);
  if (language !== null || /^\s*(?:```|~~~)/.test(text)) return;
  if (!/^[ \t]*(?:[-*+] \[[ xX]\] |:{2,}[a-z])/m.test(text)) return;
  const message =
    'These lines are indented so far that they are code, and no step: move them to the left margin.';
  report('warning', 'indented-step', range, message);
}

/** A line that begins like a step and is none, since its braces or brackets don't match. */
function lintParagraph(text: string, range: { start: number }, source: SourceText, report: Report): void {
  const pattern = /^[ \t]*(:{2,}[ \t]*[a-z][^\r\n]*|:{3,}[ \t]*$)/gim;
  for (const match of text.matchAll(pattern)) {
    const start = range.start + match.index;
    const place = source.rangeAt(start, start + match[0].length);
    const message = /^\s*:+\s*$/.test(match[0])
      ? 'This `:::` closes nothing: remove it, or begin a step above with as many colons.'
      : 'This looks like a step and is none: check that it reads `::question[words]{#id name="value"}` on one line, with every quote and brace closed.';
    report('error', 'broken-directive', place, message);
  }
}
