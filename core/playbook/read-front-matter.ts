import type { Root } from 'mdast';
import { isMap, isScalar, type Node, type Pair, parseDocument, visit } from 'yaml';
import { type PoolId, poolIds } from '../pool/pool';
import { didYouMean, type Report } from './diagnose';
import { describeFrontMatterCost } from './front-matter-cost';
import { readId, readPools, readReviewBy, readText } from './front-matter-values';
import type { PlaybookKind, SourceRange } from './playbook';
import type { SourceText } from './source-text';
import { mostFrontMatterBytes, utf8Length } from './text-size';

export interface FrontMatter {
  readonly kind: PlaybookKind;
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly owner: string;
  readonly pools: readonly PoolId[];
  readonly reviewBy: string | null;
  /** The situation that it is for, where no pool says it; empty when none is named. */
  readonly situation: string;
}

export const frontMatterKeys = [
  'id',
  'title',
  'kind',
  'goal',
  'owner',
  'pools',
  'review-by',
  'situation',
  'tags',
] as const;
export type FrontMatterKey = (typeof frontMatterKeys)[number];
const refusedKeys = ['__proto__', 'constructor', 'prototype'];
/** Few files repeat a value by an alias at all; ten thousand nested ones are an attack (R11). */
const mostAliases = 20;

/** Reads the file's head; `null` when it has none. Every problem is reported with its place. */
export function readFrontMatter(root: Root, source: SourceText, report: Report): FrontMatter | null {
  const node = root.children[0];
  if (node?.type !== 'yaml') {
    reportUnclosed(source, report);
    return null;
  }
  const range = source.rangeOf(node.position);
  const found: Record<string, unknown> = {};
  const block = frontMatterBlock(source, range);
  if (utf8Length(block.text) > mostFrontMatterBytes) {
    report('error', 'front-matter-size', range, 'The front matter is over 64 KB: move text below the `---`.');
    return emptyFrontMatter;
  }
  const cost = describeFrontMatterCost(block.text);
  if (cost !== null) {
    report('error', 'front-matter-size', range, `The front matter was not read: ${cost}. Shorten it.`);
    return emptyFrontMatter;
  }
  const pairs = parsePairs(block, source, range, report);
  // One finding is enough: keys that could not be read are not missing.
  if (pairs === null) return emptyFrontMatter;
  const rangeOfNode = (node: Node | null | undefined): SourceRange =>
    node?.range ? source.rangeAt(block.start + node.range[0], block.start + node.range[1]) : range;
  for (const { pair, value } of pairs) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const keyRange = rangeOfNode(pair.key as Node | null);
    if (key.startsWith('x-')) continue;
    if (!frontMatterKeys.some((known) => known === key)) {
      const hint = didYouMean(key, frontMatterKeys);
      report(
        'warning',
        'front-matter-unknown-key',
        keyRange,
        `\`${key}\` is not a key of playbooks.${hint} Keys of your own begin with \`x-\`.`,
      );
      continue;
    }
    const valueNode = pair.value as Node | null;
    found[key] = value;
    checkValue(key, value, valueNode ? rangeOfNode(valueNode) : keyRange, report);
  }
  for (const key of ['id', 'title'] as const) {
    if (key in found) continue;
    report(
      'error',
      'front-matter-missing-key',
      source.rangeAt(range.start, range.start + 3),
      missingKeyWords[key],
    );
  }
  for (const key of ['goal', 'owner', 'review-by'] as const) {
    if (key in found) continue;
    report(
      'info',
      'front-matter-missing-key',
      source.rangeAt(range.start, range.start + 3),
      missingKeyWords[key],
    );
  }
  return {
    kind: found.kind === 'process' ? 'process' : 'playbook',
    id: readId(found.id),
    title: readText(found.title),
    goal: readText(found.goal),
    owner: readText(found.owner),
    pools: readPools(found.pools),
    reviewBy: readReviewBy(found['review-by']),
    situation: readText(found.situation),
  };
}

/** What a file without the key is told, by key. */
export const missingKeyWords = {
  id: 'The front matter has no `id`: add one such as `id: old-no-come-back`; runs are counted under it.',
  title: 'The front matter has no `title`: add the name that people look for.',
  goal: 'There is no `goal`: one sentence on what a run is for helps to choose the right playbook.',
  owner: 'There is no `owner`: name who answers questions about this playbook.',
  'review-by': 'There is no `review-by`: set a date such as `2027-06-30`, or the text grows old unseen.',
} as const;

export const emptyFrontMatter: FrontMatter = {
  kind: 'playbook',
  id: '',
  title: '',
  goal: '',
  owner: '',
  pools: [],
  reviewBy: null,
  situation: '',
};

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

function checkValue(key: string, value: unknown, range: SourceRange, report: Report): void {
  const wrong = (message: string) => report('error', 'front-matter-value', range, message);
  if (key === 'pools') {
    if (!Array.isArray(value)) {
      wrong('`pools` must be a list: write `pools: [old-no, declined]`, or `[]` for none.');
      return;
    }
    for (const pool of value) {
      if (poolIds.some((known) => known === pool)) continue;
      const hint = didYouMean(String(pool), poolIds);
      const message = `\`${String(pool)}\` is not a pool.${hint} Pools: ${poolIds.join(', ')}.`;
      report('error', 'front-matter-unknown-pool', range, message);
    }
    if (new Set(value).size < value.length) wrong('A pool stands here twice: remove one.');
  } else if (key === 'kind') {
    if (value === 'playbook' || value === 'process') return;
    wrong('`kind` is `playbook` or `process`; leave it out for a playbook.');
  } else if (key === 'tags') {
    if (Array.isArray(value) && value.every((tag) => typeof tag === 'string')) return;
    wrong('`tags` must be a list of texts: write `tags: [winter, training]`.');
  } else if (typeof value !== 'string' || value.trim() === '') {
    wrong(`\`${key}\` must be a text${value === null ? ' and is empty' : ': put it in quotes'}.`);
  } else if (key === 'id' && readId(value) === '') {
    wrong('`id` must be lower-case letters, digits and single hyphens, such as `old-no-come-back`.');
  } else if (key === 'review-by' && readReviewBy(value) === null) {
    wrong(`\`${value}\` is not a date: write it as 2027-06-30.`);
  }
}
