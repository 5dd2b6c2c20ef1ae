import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { phases } from '../engagement/engagement';
import { describeMarkupCost } from '../playbook/markup-cost';
import { parseMarkdown } from '../playbook/parse-markdown';
import { createSourceText } from '../playbook/source-text';
import { mostPlaybookBytes, utf8Length } from '../playbook/text-size';

interface ReadingSection {
  /** '' for what stands before the first heading. */
  readonly heading: string;
  /** Markdown without its diagrams. */
  readonly body: string;
}

/** What a playbook says before its first phase: why it works and how it goes. Empty where it can't be read. */
export function readingSections(text: string): readonly ReadingSection[] {
  const source = createSourceText(text);
  if (utf8Length(text) > mostPlaybookBytes || describeMarkupCost(source.body) !== null) return [];
  const sections: { heading: string; parts: string[] }[] = [{ heading: '', parts: [] }];
  for (const node of parseBeforePhases(source.body)) {
    if (node.type === 'yaml' || (node.type === 'code' && node.lang === 'mermaid')) continue;
    if (node.type === 'heading' && node.depth <= 2) {
      const heading = plainText(node).trim();
      if (phases.some((phase) => phase === heading.toLowerCase())) break;
      sections.push({ heading, parts: [] });
      continue;
    }
    const { position } = node;
    sections.at(-1)?.parts.push(source.body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0));
  }
  return sections
    .map(({ heading, parts }) => ({ heading, body: parts.join('\n\n').trim() }))
    .filter(({ body }) => body !== '');
}

const phaseLine = /^#{1,2}[ \t]+(?:prepare|call|review)[ \t#]*$/im;
/** What ends at any heading, so that it can't go on beyond one. */
const endsAtHeading = new Set([
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'thematicBreak',
  'table',
  'yaml',
]);

/** The blocks up to what looks like the first phase: most of a playbook comes after it. */
function parseBeforePhases(body: string): readonly RootContent[] {
  const end = phaseLine.exec(body)?.index ?? body.length;
  const { children } = parseMarkdown(body.slice(0, end));
  const last = children.at(-1);
  const isClosed =
    last === undefined || endsAtHeading.has(last.type) || isClosedFence(last, body.slice(0, end));
  return isClosed ? children : parseMarkdown(body).children;
}

function isClosedFence({ type, position }: RootContent, text: string): boolean {
  const source = text.slice(position?.start.offset, position?.end.offset);
  const [fence] = /^(?:`{3,}|~{3,})/.exec(source) ?? [];
  return (
    type === 'code' && fence !== undefined && source.slice(fence.length).trimEnd().endsWith(`\n${fence}`)
  );
}
