import type { Nodes, Root } from 'mdast';
import { encodeForAddress } from './encode-for-address';
import { fillWith } from './fill-with';
import type { MergeFacts, MergeResult } from './merge-engine';
import { parseMarkdown } from './parse-markdown';

/** Fills the merge fields of a text that is shown as plain text. What can't be read stays as it is. */
export function fillText(text: string, facts: MergeFacts): MergeResult {
  return fillWith(text, facts, (value) => value);
}

/**
 * Fills the merge fields of Markdown and gives Markdown back. Values are escaped, so that an account's
 * name can never become markup; code and diagrams stay as they are. Read the result with
 * `remarkPlaybook`; where the tree is at hand, `fillTree` needs no escaping at all.
 */
export function fillMergeFields(markdown: string, facts: MergeFacts): MergeResult {
  if (!markdown.includes('{{')) return { text: markdown, gaps: [] };
  const gaps = new Set<string>();
  let filled = '';
  let position = 0;
  for (const place of fillablePlaces(markdown)) {
    const source = markdown.slice(place.start, place.end);
    const result = fillWith(place.isInTable ? source.replaceAll('\\|', '|') : source, facts, place.write);
    if (result.text === source) continue;
    for (const gap of result.gaps) gaps.add(gap);
    filled += markdown.slice(position, place.start) + result.text;
    position = place.end;
  }
  return { text: filled + markdown.slice(position), gaps: [...gaps] };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly isInTable: boolean;
  readonly write: (value: string) => string;
}

/** Where merge fields are filled, in order: texts, and what of a link or picture is not its text. */
function fillablePlaces(markdown: string): Place[] {
  const places: Place[] = [];
  const visit = (node: Nodes | Root, isInTable: boolean) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const isCell = isInTable || node.type === 'tableCell';
    if (node.type === 'text') places.push({ start, end, isInTable, write: escapeMarkdown });
    if (node.type === 'image' || node.type === 'definition') {
      const { url } = node;
      const words = node.type === 'image' ? markdown.slice(start, end).lastIndexOf('](') : 0;
      const from = start + Math.max(0, words);
      places.push({ start, end: from, isInTable, write: escapeMarkdown });
      places.push({ start: from, end, isInTable, write: (value) => encodeForAddress(value, url) });
    }
    if ('children' in node) for (const child of node.children) visit(child, isCell);
    if (node.type === 'link') {
      const from = node.children.at(-1)?.position?.end.offset ?? start;
      const { url } = node;
      places.push({ start: from, end, isInTable, write: (value) => encodeForAddress(value, url) });
    }
  };
  visit(parseMarkdown(markdown), false);
  return places.filter((place) => markdown.slice(place.start, place.end).includes('{{'));
}

/** Every ASCII sign is escaped, and lines are joined, so that no construct of Markdown can begin. */
function escapeMarkdown(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
