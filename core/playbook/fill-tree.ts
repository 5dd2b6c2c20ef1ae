import type { Node, Parent } from 'unist';
import { encodeForAddress } from './encode-for-address';
import { fillWith } from './fill-with';
import type { MergeFacts } from './merge-engine';

interface FillableNode extends Node {
  value?: unknown;
  url?: unknown;
  title?: unknown;
  alt?: unknown;
}

/**
 * Fills the merge fields of a parsed Markdown tree in place, in text and in the addresses, titles and
 * alternative texts of links and pictures. Values become text after parsing, so none can become markup;
 * code and diagrams stay as they are. Returns the fields that have no value.
 */
export function fillTree(root: Node, facts: MergeFacts): { gaps: string[] } {
  const gaps = new Set<string>();
  const fill = (text: string, write: (value: string) => string) => {
    const result = fillWith(text, facts, write);
    for (const gap of result.gaps) gaps.add(gap);
    return result.text;
  };
  const stack: FillableNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text' && typeof node.value === 'string') node.value = fill(node.value, asItIs);
    if (typeof node.url === 'string') {
      const address = node.url;
      node.url = fill(address, (value) => encodeForAddress(value, address));
    }
    if (typeof node.title === 'string') node.title = fill(node.title, asItIs);
    if (typeof node.alt === 'string') node.alt = fill(node.alt, asItIs);
    if ('children' in node) stack.push(...((node as Parent).children as FillableNode[]).toReversed());
  }
  return { gaps: [...gaps] };
}

/** remark plugin: fills while a text is rendered. */
export function remarkFillMergeFields(facts: MergeFacts) {
  return (root: Node) => {
    fillTree(root, facts);
  };
}

function asItIs(value: string): string {
  return value;
}
