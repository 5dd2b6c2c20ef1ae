import type { Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../core/playbook/parse-markdown';

export interface OutlineEntry {
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

function slug(text: string): string {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.replace(/^-|-$/g, '').slice(0, 80) || 'part';
}

function headings(root: Root): { readonly node: Nodes; readonly entry: OutlineEntry }[] {
  const counts = new Map<string, number>();
  const found: { node: Nodes; entry: OutlineEntry }[] = [];
  visit(root, 'heading', (node) => {
    const text = plainText(node).trim();
    const base = slug(text);
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    found.push({ node, entry: { id: count === 0 ? base : `${base}-${count}`, text, depth: node.depth } });
  });
  return found;
}

/** remark plugin: gives each heading an id; the sanitizer puts the view's prefix before it. */
export function remarkHeadingIds() {
  return (root: Root) => {
    for (const { node, entry } of headings(root)) node.data = { ...node.data, hProperties: { id: entry.id } };
  };
}

/** The headings of a text, with the ids that the view gives them. */
export function outlineOf(text: string): OutlineEntry[] {
  return headings(parseMarkdown(text)).map(({ entry }) => entry);
}
