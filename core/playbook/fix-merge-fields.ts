import { type Fixer, offer, safely } from './text-edit';

/** Spaces end an address: none may stand between its braces. */
export const fixLinkWithSpaces: Fixer = ({ text, diagnostic: { range } }) => {
  const open = text.indexOf('{{', range.start);
  const close = text.indexOf('}}', open);
  if (open < 0 || open > range.end || close < 0 || /[\r\n]/.test(text.slice(open, close))) return [];
  const bare = text.slice(open + 2, close).replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '');
  return /\s/.test(bare)
    ? []
    : [safely('Remove the spaces in the address', { start: open + 2, end: close, text: bare })];
};

/** Within a table a bar is written as `\|`. */
export const fixFilterInTable: Fixer = ({ text, diagnostic: { range } }) => {
  const close = text.indexOf('}}', range.start);
  const inner = close < 0 ? '' : text.slice(range.start, close);
  if (inner === '' || /[\r\n]/.test(inner) || inner.indexOf('{{', 2) >= 0) return [];
  const written = inner.replace(/(?<!\\)\|/g, '\\|');
  return [safely('Write the filter’s bar as “\\|”', { start: range.start, end: close, text: written })];
};

/** Closes the braces behind the field's name. */
export const fixUnclosedMergeField: Fixer = ({ text, diagnostic: { range } }) => {
  const field = /^\{\{[ \t]*[A-Za-z]+(?:\.[A-Za-z][\w-]*)+/.exec(text.slice(range.start, range.start + 200));
  if (!field) return [];
  const at = range.start + field[0].length;
  const rest = /^[ \t]*\}(?!\})/.exec(text.slice(at))?.[0].length ?? 0;
  return [offer('Close it with “}}”', { start: at, end: at + rest, text: ' }}' })];
};

export const fixInsecureLink: Fixer = ({ diagnostic: { range }, words }) => {
  const index = words.search(/http:\/\//i);
  const start = range.start + index;
  return index < 0 ? [] : [offer('Write “https://”', { start, end: start + 7, text: 'https://' })];
};

/** `//host` names a computer and no way to reach it. */
export const fixUnsafeLink: Fixer = ({ diagnostic: { range }, words }) => {
  const address = /(?<=\]\(|\]:\s*)\/\/(?=[\w.-]+)/.exec(words);
  if (!address) return [];
  const start = range.start + address.index;
  return [offer('Write “https://”', { start, end: start, text: 'https:' })];
};

export const fixRawHtml: Fixer = ({ diagnostic: { range }, words }) =>
  /[\r\n`]/.test(words)
    ? []
    : [
        offer(
          'Show it as it is, in backticks',
          { start: range.start, end: range.start, text: '`' },
          { start: range.end, end: range.end, text: '`' },
        ),
      ];
