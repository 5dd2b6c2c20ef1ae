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
  for (const node of parseMarkdown(source.body).children) {
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
