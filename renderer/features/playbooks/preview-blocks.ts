import { type Phase, phases } from '../../../core/engagement/engagement';

/** A part of a playbook's text that reads the same by itself; parts are rendered one by one. */
export interface PreviewBlock {
  /** Stays while the block is edited, so that what is drawn in it stays too. */
  readonly key: number;
  readonly text: string;
  /** Lines of the file, from 1; the last one included. */
  readonly line: number;
  readonly endLine: number;
  /** Steps count only within the phases; `null` outside of them. */
  readonly phase: Phase | null;
}
type Piece = Omit<PreviewBlock, 'key'>;

const fence = /^ {0,3}(`{3,}|~{3,})/;
const container = /^ {0,3}(:{3,})[ \t]*(?:[a-z][\w-]*.*)?$/i;
const heading = /^(#{1,2})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
/** What may belong to the block above it; a rule, too, for at the head of a text it would begin front matter. */
const continues = /^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|\[[^\]]+\]:|-{3,}[ \t]*$)/;

/** Cuts a text where one block of Markdown certainly ends: at headings, and behind blank lines. */
function cutIntoPieces(text: string): Piece[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const pieces: Piece[] = [];
  let begin = endOfHead(lines);
  let phase: Phase | null = null;
  let open: string | null = null;
  const end = (index: number) => {
    const words = lines.slice(begin, index).join('\n');
    if (words.trim() !== '') pieces.push({ text: words, line: begin + 1, endLine: index, phase });
    begin = index;
  };
  for (let index = begin; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (open !== null) {
      if (closes(line, open)) open = null;
      continue;
    }
    const title = heading.exec(line);
    const isNew = (lines[index - 1] ?? '').trim() === '' && line.trim() !== '' && !continues.test(line);
    if (title || isNew) end(index);
    if (title) phase = title[1] === '##' ? phaseOf(title[2] ?? '') : null;
    open = opens(line);
  }
  end(lines.length);
  return pieces;
}

function phaseOf(words: string): Phase | null {
  return phases.find((phase) => phase === words.toLowerCase()) ?? null;
}

/** What a line opens that blank lines don't end: a code fence, a container, a comment. */
function opens(line: string): string | null {
  const mark = fence.exec(line)?.[1] ?? container.exec(line)?.[1];
  if (mark !== undefined) return mark === line.trim() && mark.startsWith(':') ? null : mark;
  return /^ {0,3}<!--(?!.*-->)/.test(line) ? '<!--' : null;
}

function closes(line: string, open: string): boolean {
  if (open === '<!--') return line.includes('-->');
  const words = line.trim();
  return words.length >= open.length && words === (open[0] ?? '').repeat(words.length);
}

/** The index of the first line behind the front matter. */
function endOfHead(lines: readonly string[]): number {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  return end < 0 ? 0 : end + 1;
}

/** The blocks of a text; those that were there before keep their keys and, unchanged, their identity. */
export function previewBlocks(text: string, before: readonly PreviewBlock[]): PreviewBlock[] {
  const pieces = cutIntoPieces(text);
  const most = Math.min(pieces.length, before.length);
  let same = 0;
  while (same < most && pieces[same]?.text === before[same]?.text) same++;
  let sameAtEnd = 0;
  while (sameAtEnd < most - same && pieces.at(-1 - sameAtEnd)?.text === before.at(-1 - sameAtEnd)?.text)
    sameAtEnd++;
  let nextKey = before.reduce((highest, block) => Math.max(highest, block.key), 0) + 1;
  return pieces.map((piece, index) => {
    const isEnd = index >= pieces.length - sameAtEnd;
    const isMiddle = !isEnd && index >= same && index < before.length - sameAtEnd;
    const old = isEnd
      ? before[index - pieces.length + before.length]
      : index < same || isMiddle
        ? before[index]
        : undefined;
    return { ...piece, key: old?.key ?? nextKey++ };
  });
}

/** Link targets and footnotes of the whole text: a block may name one that stands in another. */
export function definitionsOf(text: string): string {
  if (!text.includes(']:')) return '';
  return (text.match(/^ {0,3}\[[^\]\n]+\]:[^\r\n]*/gm) ?? []).join('\n');
}

/** The block that a line stands in, or the last one above it. */
export function blockAtLine(blocks: readonly PreviewBlock[], line: number): PreviewBlock | undefined {
  return blocks.findLast((block) => block.line <= line) ?? blocks[0];
}
