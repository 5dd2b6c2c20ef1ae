import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Report } from '../playbook/diagnose';
import type { SourceText } from '../playbook/source-text';
import { anchorOf } from './anchor-of';
import { readReplies } from './read-replies';
import type { EndingKind, Moment, Reply, ScenarioLine } from './scenario';

export interface ScenarioBody {
  readonly briefing: string;
  readonly moments: readonly Moment[];
  readonly hiddenStory: string;
}

const hiddenStoryHeading = 'hidden-story';

/** Reads the headings of two hashes: moments, and the hidden story at the end. */
export function readMoments(root: Root, source: SourceText, report: Report): ScenarioBody {
  const parts = splitAtHeadings(root);
  const moments: Moment[] = [];
  let hiddenStory: string | null = null;
  for (const { heading, nodes } of parts.sections) {
    const id = anchorOf(plainText(heading));
    const range = source.rangeOf(heading.position);
    if (id === hiddenStoryHeading) {
      if (hiddenStory !== null) reportTwice(id, range, report);
      hiddenStory ??= sourceOf(nodes, source);
      continue;
    }
    if (hiddenStory !== null) {
      const message =
        'The hidden story comes last, so that nobody reads it by chance: move this moment above it.';
      report('warning', 'scenario-after-hidden-story', range, message);
    }
    if (id === '') {
      report('error', 'scenario-moment-without-name', range, 'The heading is empty: say what happens here.');
    } else if (moments.some((moment) => moment.id === id)) reportTwice(id, range, report);
    else moments.push({ id, title: plainText(heading).trim(), range, ...readMoment(nodes, source, report) });
  }
  if (hiddenStory === null || hiddenStory === '') {
    const message =
      'There is no hidden story: tell below `## Hidden story` at the end what was behind it all.';
    report('warning', 'scenario-no-hidden-story', source.rangeAt(0, 0), message);
  }
  return { briefing: sourceOf(parts.before, source), moments, hiddenStory: hiddenStory ?? '' };
}

function reportTwice(id: string, range: Moment['range'], report: Report): void {
  const message = `A second heading is called \`#${id}\`, so no link can lead here: give it another name.`;
  report('error', 'scenario-repeated-moment', range, message);
}

function splitAtHeadings(root: Root) {
  const before: RootContent[] = [];
  const sections: { heading: Heading; nodes: RootContent[] }[] = [];
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: node, nodes: [] });
    else if (node.type !== 'yaml' && !(node.type === 'heading' && node.depth === 1)) {
      (sections.at(-1)?.nodes ?? before).push(node);
    }
  }
  return { before, sections };
}

function readMoment(nodes: readonly RootContent[], source: SourceText, report: Report) {
  const lines: ScenarioLine[] = [];
  const replies: Reply[] = [];
  let ending = null as Moment['ending'];
  for (const node of nodes) {
    const range = source.rangeOf(node.position);
    if (node.type === 'blockquote') {
      for (const one of node.children) {
        const text = words(plainText(one));
        if (text !== '') lines.push({ kind: 'spoken', text, range: source.rangeOf(one.position) });
      }
    } else if (node.type === 'list') replies.push(...readReplies(node, source, report));
    else if (node.type === 'paragraph') {
      const found = readEnding(node);
      if (found) ending = found;
      else if (ending) ending = { ...ending, text: `${ending.text}\n\n${words(plainText(node))}` };
      else lines.push({ kind: 'happens', text: words(plainText(node)), range });
    } else if (node.type !== 'thematicBreak' && node.type !== 'html') {
      const message =
        'A moment holds quotes, paragraphs and one list of replies; this is not shown. Write it as one of them.';
      report('warning', 'scenario-not-shown', range, message);
    }
  }
  return { lines, replies, ending };
}

/** A paragraph that begins with `**Good ending.**`, `**So-so ending.**` or `**Bad ending.**`. */
function readEnding(paragraph: Paragraph): Moment['ending'] {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'strong') return null;
  const kind = /^(good|so-so|bad) ending\.?$/i.exec(plainText(first).trim())?.[1]?.toLowerCase();
  if (kind === undefined) return null;
  return { kind: kind as EndingKind, text: words(rest.map((node) => plainText(node)).join('')) };
}

function sourceOf(nodes: readonly RootContent[], source: SourceText): string {
  const start = nodes[0]?.position?.start.offset;
  const end = nodes.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined ? '' : source.body.slice(start, end);
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
