import type { Root } from 'mdast';
import { didYouMean, type Report } from '../playbook/diagnose';
import { type FrontMatterEntry, readFrontMatterEntries } from '../playbook/front-matter-entries';
import { readId, readText } from '../playbook/front-matter-values';
import type { SourceText } from '../playbook/source-text';
import type { ScenarioHead } from './scenario';

const keys = [
  'kind',
  'id',
  'title',
  'playbook',
  'difficulty',
  'persona',
  'mood',
  'real-reason',
  'facts',
] as const;
type Key = (typeof keys)[number];

const missing: Readonly<Partial<Record<Key, readonly ['error' | 'warning', string]>>> = {
  id: [
    'error',
    'The front matter has no `id`: add one such as `id: the-gatekeeper`; results are kept under it.',
  ],
  title: ['error', 'The front matter has no `title`: add the name that people look for.'],
  playbook: ['error', 'The front matter has no `playbook`: name the id of the one whose scorecard counts.'],
  persona: ['error', 'The front matter has no `persona`: say who is called, and what they do.'],
  difficulty: ['warning', 'There is no `difficulty`: write 1 (easy), 2 or 3 (hard).'],
  mood: ['warning', 'There is no `mood`: say how the person feels when the call begins.'],
  'real-reason': ['warning', 'There is no `real-reason`: say in a sentence what is really behind it.'],
  facts: ['warning', 'There are no `facts`: list what a rep would know from the history.'],
};

export const emptyHead: ScenarioHead = {
  id: '',
  title: '',
  playbookId: '',
  difficulty: 1,
  persona: '',
  mood: '',
  realReason: '',
  facts: [],
};

/** Reads a scenario's front matter; every problem is reported with its place. */
export function readScenarioHead(root: Root, source: SourceText, report: Report): ScenarioHead {
  const head = readFrontMatterEntries(root, source, report);
  if (!head?.entries) return emptyHead;
  const found: Partial<Record<Key, unknown>> = {};
  for (const entry of head.entries) {
    const key = keys.find((known) => known === entry.key);
    if (key === undefined) reportUnknown(entry, report);
    else if (isGood(key, entry, report)) found[key] = entry.value;
  }
  const written = new Set(head.entries.map(({ key }) => key));
  for (const [key, [severity, message]] of Object.entries(missing)) {
    if (written.has(key)) continue;
    const range = source.rangeAt(head.range.start, head.range.start + 3);
    report(severity, 'front-matter-missing-key', range, message);
  }
  return {
    id: readId(found.id),
    title: readText(found.title),
    playbookId: readId(found.playbook),
    difficulty: typeof found.difficulty === 'number' ? found.difficulty : 1,
    persona: readText(found.persona),
    mood: readText(found.mood),
    realReason: readText(found['real-reason']),
    facts: Array.isArray(found.facts) ? found.facts.map(readText) : [],
  };
}

function reportUnknown({ key, keyRange }: FrontMatterEntry, report: Report): void {
  if (key.startsWith('x-')) return;
  const message = `\`${key}\` is not a key of scenarios.${didYouMean(key, keys)} Keys of your own begin with \`x-\`.`;
  report('warning', 'front-matter-unknown-key', keyRange, message);
}

function isGood(key: Key, { value, valueRange }: FrontMatterEntry, report: Report): boolean {
  const problem = valueProblem(key, value);
  if (problem !== null) report('error', 'front-matter-value', valueRange, problem);
  return problem === null;
}

function valueProblem(key: Key, value: unknown): string | null {
  if (key === 'difficulty') {
    const isKnown = value === 1 || value === 2 || value === 3;
    return isKnown ? null : '`difficulty` must be 1 (easy), 2 or 3 (hard).';
  }
  if (key === 'facts') {
    const isList =
      Array.isArray(value) && value.every((fact) => typeof fact === 'string' && fact.trim() !== '');
    return isList ? null : '`facts` must be a list of texts: a fact with a colon in it needs quotes.';
  }
  if (typeof value !== 'string' || value.trim() === '') {
    return `\`${key}\` must be a text${value === null ? ' and is empty' : ': put it in quotes'}.`;
  }
  if ((key === 'id' || key === 'playbook') && readId(value) === '') {
    return `\`${key}\` must be lower-case letters, digits and single hyphens, such as \`the-gatekeeper\`.`;
  }
  return null;
}
