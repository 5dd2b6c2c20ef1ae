import type { Link, List, ListItem, Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Report } from '../playbook/diagnose';
import type { SourceText } from '../playbook/source-text';
import { isId } from '../playbook/step-id';
import { anchorOfAddress } from './anchor-of';
import type { Rating, Reply } from './scenario';

/** Reads a moment's list: each item is a reply, its link leads on, the items below it say what it counts. */
export function readReplies(list: List, source: SourceText, report: Report): Reply[] {
  return list.children.flatMap((item) => readReply(item, source, report) ?? []);
}

function readReply(item: ListItem, source: SourceText, report: Report): Reply | null {
  const [first, ...rest] = item.children;
  const range = source.rangeOf(first?.position ?? item.position);
  const link = first?.type === 'paragraph' ? onlyLink(first) : null;
  const leadsTo = link ? anchorOfAddress(link.url) : null;
  if (link === null || leadsTo === null) {
    const message =
      'A reply is one link to a heading and nothing else: write `[what the rep says](#next-moment)`.';
    report('error', 'scenario-reply-without-link', range, message);
    return null;
  }
  const ratings = rest.flatMap((node) => (node.type === 'list' ? readRatings(node, source, report) : []));
  for (const node of rest) {
    if (node.type === 'list') continue;
    const message = 'Only what the reply counts may stand below it: put this text into the next moment.';
    report('warning', 'scenario-text-below-reply', source.rangeOf(node.position), message);
  }
  return { text: words(plainText(link)), leadsTo, ratings, range };
}

function onlyLink(paragraph: Paragraph): Link | null {
  const nodes = paragraph.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [only] = nodes;
  return nodes.length === 1 && only?.type === 'link' && plainText(only).trim() !== '' ? only : null;
}

function readRatings(list: List, source: SourceText, report: Report): Rating[] {
  return list.children.flatMap((item) => {
    const range = source.rangeOf(item.position);
    const [paragraph] = item.children;
    const [mark] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    const text = paragraph ? plainText(paragraph) : '';
    const parts =
      mark?.type === 'inlineCode' ? /^\s*([^:]+?)\s*:\s*(.*)$/s.exec(text.slice(mark.value.length)) : null;
    if (mark?.type !== 'inlineCode' || parts === null || !isId(mark.value)) {
      const message = 'This is no line of points: write "`score-id` 4: why", the id in backticks.';
      report('error', 'scenario-bad-points', range, message);
      return [];
    }
    const why = words(parts[2] ?? '');
    if (why === '') {
      const message = 'The points are not explained: say behind the colon why the reply counts so much.';
      report('warning', 'scenario-points-without-why', range, message);
    }
    return [{ scoreId: mark.value, value: words(parts[1] ?? ''), why, range }];
  });
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
