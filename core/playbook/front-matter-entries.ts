import type { Root } from 'mdast';
import { isMap, isScalar, type Node, type Pair, parseDocument, visit } from 'yaml';
import type { Report } from './diagnose';
import { describeFrontMatterCost } from './front-matter-cost';
import type { SourceRange } from './playbook';
import type { SourceText } from './source-text';
import { mostFrontMatterBytes, utf8Length } from './text-size';

const refusedKeys = ['__proto__', 'constructor', 'prototype'];
/** Few files repeat a value by an alias at all; ten thousand nested ones are an attack (R11). */
const mostAliases = 20;

export interface FrontMatterEntry {
  readonly key: string;
  readonly value: unknown;
  readonly keyRange: SourceRange;
  /** The key's where there is no value. */
  readonly valueRange: SourceRange;
}

export interface FrontMatterEntries {
  /** The whole head, fences included. */
  readonly range: SourceRange;
  /** `null` when it could not be read, which was reported: its keys are not missing then. */
  readonly entries: readonly FrontMatterEntry[] | null;
}

/** Reads the keys of a file's head as YAML (R11); `null` when it has none. Problems are reported in place. */
export function readFrontMatterEntries(
  root: Root,
  source: SourceText,
  report: Report,
): FrontMatterEntries | null {
  const node = root.children[0];
  if (node?.type !== 'yaml') {
    reportUnclosed(source, report);
    return null;
  }
  const range = source.rangeOf(node.position);
  const block = frontMatterBlock(source, range);
  if (utf8Length(block.text) > mostFrontMatterBytes) {
    report('error', 'front-matter-size', range, 'The front matter is over 64 KB: move text below the `---`.');
    return { range, entries: null };
  }
  const cost = describeFrontMatterCost(block.text);
  if (cost !== null) {
    report('error', 'front-matter-size', range, `The front matter was not read: ${cost}. Shorten it.`);
    return { range, entries: null };
  }
  const pairs = parsePairs(block, source, range, report);
  const rangeOfNode = (node: Node | null | undefined): SourceRange =>
    node?.range ? source.rangeAt(block.start + node.range[0], block.start + node.range[1]) : range;
  const entries = pairs?.map(({ pair, value }) => {
    const keyRange = rangeOfNode(pair.key as Node | null);
    const valueNode = pair.value as Node | null;
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    return { key, value, keyRange, valueRange: valueNode ? rangeOfNode(valueNode) : keyRange };
  });
  return { range, entries: entries ?? null };
}

function reportUnclosed(source: SourceText, report: Report): void {
  if (!/^---[ \t]*(\r\n|\n|\r)/.test(source.body)) return;
  const message = 'The front matter is not closed: put a line of `---` below the last key.';
  report('error', 'front-matter-unclosed', source.rangeInBody(0, 3), message);
}

/** The lines between the two fences, and where they begin. */
export function frontMatterBlock(source: SourceText, range: SourceRange): { text: string; start: number } {
  const whole = source.text.slice(range.start, range.end);
  const head = /^[^\r\n]*(\r\n|\n|\r)/.exec(whole)?.[0].length ?? whole.length;
  const tail = /[^\r\n]*$/.exec(whole)?.index ?? whole.length;
  return { text: whole.slice(head, Math.max(head, tail)), start: range.start + head };
}

function parsePairs(
  block: { text: string; start: number },
  source: SourceText,
  range: SourceRange,
  report: Report,
): { pair: Pair; value: unknown }[] | null {
  const document = parseDocument(block.text, { prettyErrors: false, logLevel: 'silent' });
  for (const problem of [...document.errors, ...document.warnings]) {
    const place = source.rangeAt(block.start + problem.pos[0], block.start + problem.pos[1]);
    const message = `The front matter is not valid YAML: ${problem.message}. Text with a colon or a \`#\` needs quotes.`;
    report('error', 'front-matter-yaml', place, message);
  }
  if (document.errors.length > 0) return null;
  if (document.contents === null) return [];
  if (!isMap(document.contents)) {
    report('error', 'front-matter-yaml', range, 'The front matter must be lines of `key: value`.');
    return null;
  }
  let isRefused = false;
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!refusedKeys.includes(key)) return;
      isRefused = true;
      const [from, to] = (isScalar(pair.key) && pair.key.range) || [0, 0];
      const keyRange = source.rangeAt(block.start + from, block.start + to);
      report(
        'error',
        'front-matter-refused-key',
        keyRange,
        `\`${key}\` can't be a key: choose another name.`,
      );
    },
  });
  if (isRefused) return null;
  try {
    const values = document.toJS({ maxAliasCount: mostAliases }) as Record<string, unknown>;
    return document.contents.items.map((pair) => ({
      pair,
      value: isScalar(pair.key) ? values[String(pair.key.value)] : undefined,
    }));
  } catch {
    const message = `The front matter uses more than ${mostAliases} aliases (\`*name\`): write the values out.`;
    report('error', 'front-matter-aliases', range, message);
    return null;
  }
}
