import type { Root } from 'mdast';
import { type PoolId, poolIds } from '../pool/pool';
import { didYouMean, type Report } from './diagnose';
import { readFrontMatterEntries } from './front-matter-entries';
import { readId, readPools, readReviewBy, readText } from './front-matter-values';
import type { PlaybookKind, SourceRange } from './playbook';
import type { SourceText } from './source-text';

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

/** Reads the file's head; `null` when it has none. Every problem is reported with its place. */
export function readFrontMatter(root: Root, source: SourceText, report: Report): FrontMatter | null {
  const head = readFrontMatterEntries(root, source, report);
  if (head === null) return null;
  // One finding is enough: keys that could not be read are not missing.
  if (head.entries === null) return emptyFrontMatter;
  const { range } = head;
  const found: Record<string, unknown> = {};
  for (const { key, value, keyRange, valueRange } of head.entries) {
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
    found[key] = value;
    checkValue(key, value, valueRange, report);
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
    wrong('`kind` is `process` or `scenario`; leave it out for a playbook.');
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
