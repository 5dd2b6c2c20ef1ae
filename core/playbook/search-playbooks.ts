import { excerpt } from '../search/excerpt';
import { foldText, searchWords } from '../search/fold-text';
import type { PlaybookSummary } from './playbook';

interface SearchableLine {
  /** The heading that it stands under. */
  readonly heading: string;
  readonly text: string;
  readonly folded: string;
}

/** A playbook made ready to be searched; made once for each text. */
export interface SearchablePlaybook {
  readonly fileId: string;
  readonly title: string;
  readonly foldedTitle: string;
  readonly foldedGoal: string;
  readonly lines: readonly SearchableLine[];
}

export interface PlaybookHit {
  readonly fileId: string;
  readonly title: string;
  readonly heading: string;
  /** The line that has most of the words, as plain text. */
  readonly excerpt: string;
}

export function toSearchable(
  { fileId, title, goal }: Pick<PlaybookSummary, 'fileId' | 'title' | 'goal'>,
  text: string,
): SearchablePlaybook {
  let heading = '';
  const lines: SearchableLine[] = [];
  /** The marks that end the diagram in which we are: nobody reads its source. */
  let diagramEnd: string | null = null;
  for (const line of text.replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/, '').split(/\r?\n/)) {
    if (diagramEnd !== null) {
      const mark = /^\s*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
      if (mark?.startsWith(diagramEnd)) diagramEnd = null;
      continue;
    }
    diagramEnd = /^\s*(?:>\s*)?(`{3,}|~{3,})\s*mermaid\b/i.exec(line)?.[1] ?? null;
    const plain = plainLine(line);
    if (diagramEnd !== null || plain === '') continue;
    if (/^#{1,6} /.test(line)) heading = plain;
    lines.push({ heading, text: plain, folded: foldText(plain) });
  }
  return { fileId, title, foldedTitle: foldText(title), foldedGoal: foldText(goal), lines };
}

/** Playbooks that have every word somewhere: in the title first, then in the goal, then in the text. */
export function searchPlaybooks(
  playbooks: readonly SearchablePlaybook[],
  search: string,
  most: number,
): PlaybookHit[] {
  const words = searchWords(search);
  if (words.length === 0) return [];
  const found: { hit: PlaybookHit; points: number }[] = [];
  for (const playbook of playbooks) {
    const { fileId, title, foldedTitle, foldedGoal, lines } = playbook;
    const has = (word: string) =>
      foldedTitle.includes(word) ||
      foldedGoal.includes(word) ||
      lines.some(({ folded }) => folded.includes(word));
    if (!words.every(has)) continue;
    const line = bestLine(lines, words);
    const hit = {
      fileId,
      title,
      heading: line?.heading ?? '',
      excerpt: line ? excerpt(line.text, words) : '',
    };
    const points = 100 * countWords(foldedTitle, words) + 10 * countWords(foldedGoal, words);
    found.push({ hit, points: points + (line ? countWords(line.folded, words) : 0) });
  }
  found.sort((a, b) => b.points - a.points || a.hit.title.localeCompare(b.hit.title));
  return found.slice(0, most).map(({ hit }) => hit);
}

function bestLine(lines: readonly SearchableLine[], words: readonly string[]): SearchableLine | null {
  let best: SearchableLine | null = null;
  let mostWords = 0;
  for (const line of lines) {
    const count = countWords(line.folded, words);
    if (count > mostWords) [best, mostWords] = [line, count];
  }
  return best;
}

function countWords(folded: string, words: readonly string[]): number {
  return words.filter((word) => folded.includes(word)).length;
}

/** A line without the marks of its Markdown: what a reader sees of it. */
function plainLine(line: string): string {
  if (/^\s*(```|:::\s*$)/.test(line)) return '';
  return line
    .replace(/\{#?[a-z][^{}]*\}\s*$/i, '')
    .replace(/^\s*(#{1,6}|>|[-*+]( \[[ x]\])?|\d+\.)\s+/i, '')
    .replace(/^\s*:{2,}[a-z-]+\[(.*)\]\s*$/i, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,3}(\S)/g, '$1')
    .replace(/(\S)[*_`]{1,3}/g, '$1')
    .trim();
}
