import { poolIds } from '../pool/pool';
import { namedWord } from './fix-spelling';
import { readReviewBy } from './front-matter-values';
import { missingKeyWords } from './read-front-matter';
import { isId, slugOf } from './step-id';
import { type Fixer, lineEndOf, offer, type QuickFix, safely, type TextEdit } from './text-edit';

function whole(range: { start: number; end: number }, text: string): TextEdit {
  return { start: range.start, end: range.end, text };
}

/** The file had this id and title already, from its name and its heading; now they are written down. */
export const fixMissingKey: Fixer = ({ text, playbook, diagnostic: { range, message } }) => {
  const firstLine = /^[^\r\n]*(?:\r\n|\n|\r)/.exec(text.slice(range.start))?.[0].length;
  if (firstLine === undefined) return [];
  const title = playbook.title || 'New playbook';
  const values = { id: playbook.id || slugOf(title), title: JSON.stringify(title) };
  for (const key of ['id', 'title'] as const) {
    if (message !== missingKeyWords[key]) continue;
    const start = range.start + firstLine;
    const line = `${key}: ${values[key]}${lineEndOf(text)}`;
    return [safely(`Add “${key}: ${values[key]}”`, { start, end: start, text: line })];
  }
  return [];
};

export const fixNoFrontMatter: Fixer = ({ text, playbook }) => {
  const lineEnd = lineEndOf(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const title = playbook.title || 'New playbook';
  const lines = [
    '---',
    `id: ${playbook.id || slugOf(title)}`,
    `title: ${JSON.stringify(title)}`,
    '---',
    '',
    '',
  ];
  return [offer('Begin the file with a head', { start, end: start, text: lines.join(lineEnd) })];
};

/** The head ends before the first line that is no `key: value`. */
export const fixUnclosedFrontMatter: Fixer = ({ text, diagnostic: { range } }) => {
  const lineEnd = lineEndOf(text);
  const lines = text.slice(range.start).matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g);
  let start = range.start;
  let isFirst = true;
  for (const [line, words = ''] of lines) {
    const belongs = isFirst || /^(?:[\w-]+[ \t]*:|[ \t]+\S|- )/.test(words);
    if (!belongs || line === '') break;
    isFirst = false;
    start += line.length;
  }
  const before = /[\r\n]$/.test(text.slice(0, start)) ? '' : lineEnd;
  return [offer('Close the head with “---”', { start, end: start, text: `${before}---${lineEnd}` })];
};

export const fixUnknownKey: Fixer = ({ diagnostic: { range }, words }) => [
  offer(`Make it your own: “x-${words}”`, { start: range.start, end: range.start, text: 'x-' }),
];

export const fixUnknownPool: Fixer = ({ diagnostic: { range, message }, words }) => {
  const pool = namedWord(message);
  const kept = listEntries(words)?.filter((entry) => entry !== pool);
  return kept ? [offer(`Remove “${pool}”`, whole(range, `[${kept.join(', ')}]`))] : [];
};

/** The entries of `[a, b]`; `null` for a list in any other form. */
function listEntries(words: string): string[] | null {
  const inner = /^\[([^[\]{}"'\r\n]*)\]$/.exec(words.trim())?.[1];
  if (inner === undefined) return null;
  return inner
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

export const fixValue: Fixer = ({ diagnostic: { range, message }, words }) => {
  const key = namedWord(message);
  const edit = (text: string): QuickFix[] => [offer(`Write “${text}”`, whole(range, text))];
  const isOneLine = !/[\r\n]/.test(words);
  if (/stands here twice/.test(message)) {
    const entries = listEntries(words);
    return entries
      ? [safely('Remove the repeated pool', whole(range, `[${[...new Set(entries)].join(', ')}]`))]
      : [];
  }
  if (key === 'pools' || key === 'tags') {
    const entries = words.replace(/^["']|["']$/g, '').split(/\s*,\s*/);
    const isGood = entries.every((entry) =>
      key === 'pools' ? poolIds.some((pool) => pool === entry) : /^[A-Za-z][\w -]*$/.test(entry),
    );
    return isOneLine && isGood ? edit(`[${entries.join(', ')}]`) : [];
  }
  if (/must be a text: put it in quotes/.test(message))
    return isOneLine ? edit(JSON.stringify(words.trim())) : [];
  if (key === 'id') {
    const id = slugOf(words);
    return isId(id) ? edit(id) : [];
  }
  const [, year = '', month = '', day = ''] = /^["']?(\d{4})[./-](\d\d?)[./-](\d\d?)["']?$/.exec(words) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readReviewBy(date) === null ? [] : edit(date);
};

/** A value with a colon or a hash in it stands in quotes. */
export const fixYaml: Fixer = ({ text, diagnostic: { range } }) => {
  const start =
    Math.max(text.lastIndexOf('\n', range.start - 1), text.lastIndexOf('\r', range.start - 1)) + 1;
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  const pair = /^([\w-]+[ \t]*:[ \t]+)([^\s"'[{&*>|].*?)[ \t]*$/.exec(line);
  if (!pair?.[1] || !pair[2] || !/[:#]/.test(pair[2])) return [];
  const from = start + pair[1].length;
  return [
    offer('Put the text in quotes', {
      start: from,
      end: from + pair[2].length,
      text: JSON.stringify(pair[2]),
    }),
  ];
};
