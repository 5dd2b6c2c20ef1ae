import type { SourceText } from './source-text';
import type { Attribute, Attributes } from './step-attributes';

/** The `{#id required when="..."}` at the end of a task item: not Markdown, so it is read here. */
export interface TaskAttributes {
  readonly attributes: Attributes;
  /** Offsets of the block in the text that was given, `{` and `}` included. */
  readonly start: number;
  readonly end: number;
}

const one =
  /\s*(?:#([^\s"'#.<=>`{}]+)|([A-Za-z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<=>`{}]+)))?)/y;

/**
 * Finds the block at the end of `text`, an item's first paragraph as in the source.
 * `offset` is where that text begins in the source's body. `null` when there is no block.
 */
export function parseTaskAttributes(text: string, offset: number, source: SourceText): TaskAttributes | null {
  const end = text.trimEnd().length;
  if (text[end - 1] !== '}') return null;
  for (let start = text.lastIndexOf('{', end - 1); start >= 0; start = text.lastIndexOf('{', start - 1)) {
    if (text[start - 1] === '{' || text[start + 1] === '{') return null;
    const attributes = readBlock(text, start + 1, end - 1, offset, source);
    if (attributes) return { attributes, start, end };
    if (start === 0) break;
  }
  return null;
}

function readBlock(
  text: string,
  from: number,
  to: number,
  offset: number,
  source: SourceText,
): Attributes | null {
  const attributes = new Map<string, Attribute>();
  let position = from;
  while (text.slice(position, to).trim() !== '') {
    one.lastIndex = position;
    const match = one.exec(text);
    if (!match || one.lastIndex > to) return null;
    const name = match[1] === undefined ? (match[2] ?? '') : 'id';
    const value = match[1] ?? match[3] ?? match[4] ?? match[5] ?? '';
    const start = match.index + match[0].length - match[0].trimStart().length;
    const range = source.rangeInBody(offset + start, offset + one.lastIndex);
    attributes.set(name, { value: decodeReferences(value), range });
    position = one.lastIndex;
  }
  return attributes;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The few character references that quoting an attribute needs; others stay as they are. */
function decodeReferences(value: string): string {
  return value.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => named[name] ?? whole);
}
